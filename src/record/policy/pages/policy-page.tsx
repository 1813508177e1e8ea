import { Link, SummaryList, Table, WideTable } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { dayInWords } from '../../../platform/time/words.ts'
import { may, mayEver } from '../../access/index.ts'
import { FLOOR } from '../floor.ts'
import { policyFilePath, policyPath, settingPath } from '../paths.ts'
import { SETTINGS, valueInWords } from '../settings.ts'
import { readPolicy, type SettingNow } from '../versions.ts'

/** What the council has set for itself, and the floor under it. */
export const policyPage = page({
  path: policyPath,
  title: 'What the council sets',
  may: may('be-signed-in'),
  read: (viewer) => readPolicy(viewer),
  trail: () => [{ text: 'Home', href: '/' }],
  view: (settings, { actor }) => (
    <>
      <h1 class="govuk-heading-l">What the council sets</h1>
      <p class="govuk-body">
        Each is set from a day on, with who decided it and why, and everybody here can read it. Until the
        council sets its own, the start that Kith comes with holds.
      </p>
      <SummaryList rows={settings.map((setting) => row(setting, mayEver(actor.roles, 'set-policy')))} />
      <p class="govuk-body">
        <Link href={policyFilePath()}>All decisions as CSV</Link>
      </p>
      <h2 class="govuk-heading-m">What no council may set</h2>
      <p class="govuk-body">This holds everywhere, and there is nothing here to switch it off with.</p>
      <WideTable label="What no council may set">
        <Table
          head={['What holds', 'Where it comes from']}
          rows={FLOOR.map(({ says, source }) => [says, source])}
        />
      </WideTable>
    </>
  ),
})

function row({ name, value, version, ahead }: SettingNow, mayChange: boolean) {
  const { title } = SETTINGS[name]
  const [next] = ahead.slice(-1)
  return {
    key: title,
    value: (
      <>
        {valueInWords(name, value)}
        <br />
        <span class="govuk-hint">
          {version ? `Since ${dayInWords(version.from)}, decided by ${version.decidedBy}` : 'The start'}
          {next && `. From ${dayInWords(next.from)}: ${valueInWords(name, next.value)}`}
        </span>
      </>
    ),
    actions: {
      items: [
        { href: settingPath({ setting: name }), text: mayChange ? 'Change' : 'See why', hiddenText: title },
      ],
    },
  }
}
