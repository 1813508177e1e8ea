import { sql } from 'kysely'
import type { Viewer } from '../../platform/operations/operation.ts'
import { HomeList, homePanel } from '../../platform/pages/home-panel.tsx'
import { momentInWords } from '../../platform/time/words.ts'
import { number, runInAWord } from './pages/run-words.ts'
import { asidesPath, importPath, runPath, withoutTeamPath } from './paths.ts'
import { type ImportRun, readRuns } from './read-runs.ts'

/** The last runs; where rows were put aside, the way to them. */
export const runsPanel = homePanel({
  capability: 'import',
  order: 50,
  read: (viewer) => readRuns(viewer, 5),
  view: (runs) => (
    <HomeList
      title="Files brought in"
      says={runs.length === 0 ? 'Nothing has been brought in yet.' : undefined}
      items={runs.map(toItem)}
      more={{ href: importPath(), text: 'Bring files in' }}
    />
  ),
})

const toItem = (run: ImportRun) => ({
  href: (run.open > 0 ? asidesPath : runPath)({ run: run.id }),
  text: run.name,
  after: `${momentInWords(run.beganAt)}: ${runInAWord(run)}`,
})

/** Counting on says nothing that this does not. */
const MANY = 100

/** Families whose help is open and whom no team helps. */
export const withoutTeamPanel = homePanel({
  capability: 'place-families',
  order: 51,
  read: countWithoutTeam,
  view: (waiting) =>
    waiting === 0 ? null : (
      <HomeList
        title="Families without a team"
        count={waiting > MANY ? `more than ${number(MANY)}` : waiting}
        items={[]}
        more={{ href: withoutTeamPath(), text: 'Say which team helps them' }}
      />
    ),
})

/** As the list counts them (families-without-team.ts), without help whose end is set, and no further than one past many. */
async function countWithoutTeam({ db, actor: { authority }, today }: Viewer): Promise<number> {
  const { rows } = await sql`select f.id from family f
    where f.authority = ${authority} and f.team_id is null
      and exists (select from involvement i
        where i.authority = ${authority} and i.family_id = f.id and upper(i.during) is null
          and i.during @> ${today}::date)
      and not exists (select from family_member m
        join restriction r on r.authority = ${authority} and r.person_id = m.person_id and r.during @> ${today}::date
        where m.authority = ${authority} and m.family_id = f.id)
    limit ${MANY + 1}`.execute(db)
  return rows.length
}
