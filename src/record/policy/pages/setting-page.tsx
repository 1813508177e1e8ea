import { KithError } from '../../../platform/errors.ts'
import { Button, DateField, Table, TextArea, TextField, WideTable } from '../../../platform/kit/index.ts'
import { type Frame, form, page } from '../../../platform/pages/page.ts'
import { PageForm } from '../../../platform/pages/page-form.tsx'
import { shortDay } from '../../../platform/time/words.ts'
import { may, mayEver } from '../../access/index.ts'
import { policyPath, settingPath } from '../paths.ts'
import { setPolicy } from '../set-policy.ts'
import { SETTINGS, type SettingName, settingOf, valueInWords } from '../settings.ts'
import { type PolicyVersion, readVersions } from '../versions.ts'

const STANDING = { now: 'Holds now', ahead: 'Decided, not begun', before: 'Held before' } as const

interface Shown {
  name: SettingName
  versions: readonly PolicyVersion[]
  now: number | readonly string[]
}

/** One setting: what holds, every decision about it, and a form to set it anew. */
export const settingPage = page<Shown>({
  path: settingPath,
  title: ({ name }) => SETTINGS[name].title,
  may: may('be-signed-in'),
  async read(viewer, { setting = '' }) {
    if (!Object.hasOwn(SETTINGS, setting))
      throw new KithError('not-found', 'There is nothing like that to set. Choose from the list.')
    const name = setting as SettingName
    const versions = await readVersions(viewer, name)
    return { name, versions, now: versions.find(isNow)?.value ?? SETTINGS[name].start }
  },
  trail: () => [{ text: 'What the council sets', href: policyPath() }],
  view: (shown, frame) => (
    <>
      <h1 class="govuk-heading-l">{SETTINGS[shown.name].title}</h1>
      <p class="govuk-body">{SETTINGS[shown.name].says}</p>
      <p class="govuk-hint">{SETTINGS[shown.name].source}.</p>
      <p class="govuk-body">Now: {valueInWords(shown.name, shown.now)}.</p>
      <Decisions {...shown} />
      {mayEver(frame.actor.roles, 'set-policy') && <SetForm {...shown} frame={frame} />}
    </>
  ),
  forms: {
    main: form({
      operation: setPolicy,
      done: ({ setting }) => ({
        to: settingPath({ setting }),
        notice: 'It is decided, and what held before stays below.',
      }),
    }),
  },
})

const isNow = ({ standing }: PolicyVersion) => standing === 'now'

function Decisions({ name, versions }: Shown) {
  if (versions.length === 0)
    return <p class="govuk-body">The council has decided nothing about this yet; the start holds.</p>
  return (
    <WideTable label="Decisions">
      <Table
        head={['From', 'What', 'Decided by', 'Why', '']}
        rows={versions.map(({ from, value, decidedBy, why, standing }) => [
          shortDay(from),
          valueInWords(name, value),
          decidedBy,
          why,
          STANDING[standing],
        ])}
      />
    </WideTable>
  )
}

function SetForm({ name, now, frame }: Shown & { frame: Frame }) {
  const { unit } = settingOf(name)
  return (
    <>
      <h2 class="govuk-heading-m">Set it anew</h2>
      <PageForm frame={frame} start={{ value: asTyped(name, now), from: frame.today }}>
        {unit === 'list' ? (
          <TextArea name="value" label="What shall hold" hint="One to a line" rows={10} />
        ) : (
          <TextField
            name="value"
            label="What shall hold"
            width={10}
            inputmode={unit === 'pence' ? 'decimal' : 'numeric'}
            prefix={unit === 'pence' ? '£' : undefined}
            suffix={unit === 'pence' ? undefined : unit}
          />
        )}
        <DateField name="from" label="From which day?" labelSize="s" hint="Today, or a later day" />
        <TextField name="decidedBy" label="Who decided it?" hint="For example, the council’s cabinet" />
        <TextArea name="why" label="Why?" hint="A sentence or two that anybody may read." rows={3} />
        <Button preventDoubleClick>Set it</Button>
      </PageForm>
    </>
  )
}

/** A value as it would be typed: pounds, and one to a line. */
function asTyped(name: SettingName, value: number | readonly string[]): string {
  if (typeof value !== 'number') return value.join('\n')
  return settingOf(name).unit === 'pence' ? String(value / 100) : String(value)
}
