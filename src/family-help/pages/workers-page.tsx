import { familyLinkUpPath } from '../../community/index.ts'
import { Button, ButtonGroup, Link, Table, WideTable } from '../../platform/kit/index.ts'
import { page } from '../../platform/pages/page.ts'
import { may, subject } from '../../record/access/index.ts'
import { type Allocation, readAllocations } from '../../record/involvements/involvement.ts'
import { readHead, throughout } from '../families/head.ts'
import { FamilyFrame } from '../parts/family-frame.tsx'
import { PART_WORDS, partPeriod, worksNow } from '../parts/workers-view.tsx'
import * as paths from '../paths.ts'

/** Who works with the family, now and before: one lead, and those who join. */
export const workersPage = page({
  path: paths.workersPath,
  title: 'Who works with us',
  may: may('read', subject.family()),
  async read(viewer, { family = '' }) {
    const head = await readHead(viewer, family)
    const parts = head.help ? await readAllocations(viewer, head.help.id) : []
    return { head, parts: throughout(head.withhold, parts) }
  },
  view: ({ head, parts }, { today }) => {
    const now = worksNow(parts, today)
    const before = parts.filter((part) => !now.includes(part))
    const family = head.id
    return (
      <FamilyFrame head={head} tab="workers" title="Who works with us">
        {now.length > 0 ? (
          <Now family={family} parts={now} today={today} />
        ) : (
          <p class="govuk-body">Nobody yet.</p>
        )}
        <ButtonGroup>
          <Button href={paths.joinPath({ family })}>Ask a colleague to join</Button>
          <Button variant="secondary" href={paths.expertPath({ family })}>
            I am worried: bring an expert in
          </Button>
        </ButtonGroup>
        <ul class="govuk-list">
          <li>
            <Link href={paths.keyWorkerPath({ family })}>Choose the key worker</Link>
          </li>
          <li>
            <Link href={paths.overseerPath({ family })}>Choose who oversees the help</Link>
          </li>
          <li>
            <Link href={familyLinkUpPath({ family })}>A neighbour beside the family</Link>
          </li>
        </ul>
        {before.length > 0 && <Before parts={before} today={today} />}
      </FamilyFrame>
    )
  },
})

function Now({ family, parts, today }: { family: string; parts: readonly Allocation[]; today: string }) {
  const rows = parts.map((part) => [
    { text: part.worker.name },
    { text: part.worker.discipline },
    { text: PART_WORDS[part.part] },
    { text: partPeriod(part, today) },
    { text: part.reason },
    { text: endLink(family, part) },
  ])
  const head = ['Name', 'Profession', 'Part', 'When', 'Why', 'Change'].map((text) => ({ text }))
  return (
    <WideTable label="Who works with us now">
      <Table head={head} rows={rows} firstCellIsHeader />
    </WideTable>
  )
}

function endLink(family: string, { id, part, worker }: Allocation) {
  if (part === 'key-worker' || part === 'overseer') return ''
  return (
    <Link href={paths.endPartPath({ family, allocation: id })} hiddenText={`the part of ${worker.name}`}>
      End
    </Link>
  )
}

function Before({ parts, today }: { parts: readonly Allocation[]; today: string }) {
  return (
    <>
      <h2 class="govuk-heading-m">Before</h2>
      <ul class="govuk-list">
        {parts.map((part) => (
          <li>
            {part.worker.name}, {PART_WORDS[part.part].toLowerCase()}: {partPeriod(part, today)}
          </li>
        ))}
      </ul>
    </>
  )
}
