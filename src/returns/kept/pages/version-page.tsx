import { Link, SummaryList, Table, Tag, WarningText, WideTable } from '../../../platform/kit/index.ts'
import type { Viewer } from '../../../platform/operations/operation.ts'
import { type Params, page } from '../../../platform/pages/page.ts'
import { dayInWords, momentInWords } from '../../../platform/time/words.ts'
import { may } from '../../../record/access/index.ts'
import { KINDS, nameOfYear } from '../../derive/asked.ts'
import { returnComparePath, returnVersionFilePath, returnVersionPath } from '../../paths.ts'
import { filesOf } from '../files.ts'
import { fingerprintHolds, readVersion, type Version } from '../read-versions.ts'
import { trailTo } from '../trail.ts'

interface Shown {
  version: Version
  /** Undefined where it was not asked. */
  holds: boolean | undefined
}

async function read(viewer: Viewer, { version: id = '' }: Params, { check }: Params): Promise<Shown> {
  const version = await readVersion(viewer, id)
  return { version, holds: check ? await fingerprintHolds(viewer, version) : undefined }
}

/** A return as it was kept: who, when, by which rules, what was in it; and whether it is still the same. */
export const versionPage = page<Shown>({
  path: returnVersionPath,
  title: ({ version }) => `${KINDS[version.kind]} ${nameOfYear(version.year)}, as kept`,
  may: may('returns'),
  trail: ({ version }) => trailTo(version.kind),
  read,
  view: ({ version, holds }) => (
    <>
      <h1 class="govuk-heading-l">
        {KINDS[version.kind]} {nameOfYear(version.year)}, as kept
      </h1>
      {holds === false && (
        <WarningText>
          What is kept is not what was kept then. Tell those who look after Kith at once.
        </WarningText>
      )}
      <SummaryList
        rows={[
          { key: 'What it is', value: version.note },
          { key: 'Kept by', value: `${version.author}, ${momentInWords(version.keptAt)}` },
          { key: 'As things stood on', value: dayInWords(version.on) },
          { key: 'Rules', value: version.ruleset },
          { key: 'Children', value: String(version.children) },
          { key: 'Fingerprint', value: <Fingerprint version={version} holds={holds} /> },
        ]}
      />
      <Counts {...version} />
      <Found {...version} />
      <h2 class="govuk-heading-m">The files</h2>
      <ul class="govuk-list">
        {filesOf(version).map((file) => (
          <li>
            <Link href={returnVersionFilePath({ version: version.id, file })}>{file}</Link>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <Link href={returnComparePath({}, { kind: version.kind, first: version.id })}>
          Compare it with another, or with the record now
        </Link>
      </p>
    </>
  ),
})

/** In groups of eight, so that it wraps and can be read out. */
function Fingerprint({ version: { id, hash }, holds }: Shown) {
  return (
    <>
      {hash.match(/.{1,8}/g)?.join(' ')}
      <br />
      {holds ? (
        'Checked now: it is what was kept.'
      ) : (
        <Link href={returnVersionPath({ version: id }, { check: 'yes' })}>Check that it still holds</Link>
      )}
    </>
  )
}

function Counts({ counts }: Version) {
  const figure = { format: 'numeric' }
  return (
    <Table
      caption="What is in it"
      captionClass="govuk-table__caption--m"
      head={['List', { text: 'Rows', ...figure }]}
      rows={Object.entries(counts).map(([list, rows]) => [list, { text: String(rows), ...figure }])}
    />
  )
}

function Found({ found }: Version) {
  const figure = { format: 'numeric' }
  if (found.length === 0) return <p class="govuk-body">The rules that look at a child found nothing.</p>
  return (
    <WideTable label="What the rules found then">
      <Table
        caption="What the rules found then"
        captionClass="govuk-table__caption--m"
        head={['Rule', 'What was wrong', 'Kind', { text: 'Children', ...figure }]}
        rows={found.map(({ code, message, severity, children }) => [
          code,
          message,
          severity === 'error' ? <Tag colour="red">Error</Tag> : <Tag colour="yellow">Query</Tag>,
          { text: String(children), ...figure },
        ])}
      />
    </WideTable>
  )
}
