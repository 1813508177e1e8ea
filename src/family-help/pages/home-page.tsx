import type { ComponentChildren } from 'preact'
import { Button, Details, Link } from '../../platform/kit/index.ts'
import type { Viewer } from '../../platform/operations/operation.ts'
import type { Room } from '../../platform/operations/registry.ts'
import { page } from '../../platform/pages/page.ts'
import { accessRulesPath, may } from '../../record/access/index.ts'
import type { Candidate } from '../allocation/match-key-workers.ts'
import { readTeamWorkers, teamOf } from '../allocation/workers.ts'
import { readMyFamilies } from '../families/facts.ts'
import { GROUPS, type Group, groupOf, nextSteps } from '../families/next-steps.ts'
import { readPanels } from '../home-panels.ts'
import { type ExpertAsk, readExpertAsks } from '../oversight/expert-asks.ts'
import { readTeamGaps, type TeamGaps } from '../oversight/gaps.ts'
import { readQuietPeriods } from '../oversight/quiet-periods.ts'
import { type FamilyRow, FamilyRows } from '../parts/family-rows.tsx'
import { AsksPart, LoadsPart, OversightPart, WaitingPart } from '../parts/home-parts.tsx'
import { familiesPath, homePath } from '../paths.ts'

interface Home {
  mine: FamilyRow[]
  gaps: TeamGaps | undefined
  workers: Candidate[]
  asks: ExpertAsk[]
  /** What the other rooms have for them. */
  panels: ComponentChildren[]
}

/** Leads with what needs you, by what you are here for. What the rooms have is short, and comes before long lists. */
export const homeRoom = (rooms: () => readonly Room[]): Room => ({ name: 'home', pages: [homePage(rooms)] })

const homePage = (rooms: () => readonly Room[]) =>
  page({
    path: homePath,
    title: 'Home',
    may: may('be-signed-in'),
    navigation: { label: 'Home', order: 1 },
    read: (viewer) => readHome(viewer, rooms()),
    view: (home, { actor, today }) => {
      const is = (role: string) => actor.roles.includes(role)
      const manages = MANAGERS.some(is)
      return (
        <>
          <h1 class="govuk-heading-l">Hello, {calledBy(actor.name)}</h1>
          {is('expert') && <AsksPart asks={home.asks} />}
          {manages && home.gaps && <WaitingPart gaps={home.gaps} today={today} />}
          {(is('social-worker') || manages) && home.gaps && <OversightPart gaps={home.gaps} />}
          {home.panels}
          {(home.mine.length > 0 || is('key-worker')) && <Mine rows={home.mine} today={today} />}
          {manages && <LoadsPart workers={home.workers} />}
          {home.panels.length === 0 && !HELPERS.some(is) && <NothingYet />}
        </>
      )
    },
  })

function NothingYet() {
  return (
    <p class="govuk-body">
      Nothing waits for you. Choose from the menu above what you came for, or{' '}
      <Link href={accessRulesPath()}>see who can do what</Link>.
    </p>
  )
}

const TITLE = /^(Dr|Prof|Mr|Mrs|Ms|Miss|Mx|Rev)\.? /

/** "Hester" of "Dr Hester Quaye". */
const calledBy = (name: string): string => name.replace(TITLE, '').split(' ')[0] || name

const MANAGERS = ['team-manager', 'practice-director']
const HELPERS = ['key-worker', 'social-worker', 'expert', ...MANAGERS]

async function readHome(viewer: Viewer, rooms: readonly Room[]): Promise<Home> {
  const { roles } = viewer.actor
  const quiet = await readQuietPeriods(viewer)
  const mine = viewer.actor.worker ? await readMyFamilies(viewer) : []
  const manages = MANAGERS.some((role) => roles.includes(role))
  const oversees = roles.includes('social-worker') || manages
  return {
    mine: mine.map((facts) => ({ facts, steps: nextSteps(facts, quiet, viewer.today) })).sort(mostHelpFirst),
    gaps: oversees ? await readTeamGaps(viewer, quiet, { only: 'worker', limit: 10 }) : undefined,
    workers: manages ? await readTeamWorkers(viewer, await teamOf(viewer)) : [],
    asks: roles.includes('expert') ? await readExpertAsks(viewer) : [],
    panels: await readPanels(viewer, rooms),
  }
}

const INTENSITY_ORDER = ['intensive', 'ordinary', 'light']

/** Those with the most help first, then those not seen for longest. */
function mostHelpFirst({ facts: a }: FamilyRow, { facts: b }: FamilyRow): number {
  const help = INTENSITY_ORDER.indexOf(a.intensity) - INTENSITY_ORDER.indexOf(b.intensity)
  return help || (a.lastVisit ?? a.since).localeCompare(b.lastVisit ?? b.since)
}

function Mine({ rows, today }: { rows: readonly FamilyRow[]; today: string }) {
  const groups = Map.groupBy(rows, ({ steps }) => groupOf(steps))
  return (
    <>
      <h2 class="govuk-heading-m">Your families</h2>
      {rows.length === 0 && (
        <p class="govuk-body">
          You work with no family at the moment.{' '}
          <Link href={familiesPath({}, { whose: 'team' })}>See your team’s</Link>
        </p>
      )}
      {(Object.keys(GROUPS) as Group[]).map((group) => (
        <GroupPart title={GROUPS[group]} rows={groups.get(group) ?? []} today={today} />
      ))}
      {rows.length > 0 && (
        <Button href={familiesPath()} variant="secondary">
          Your families as a list
        </Button>
      )}
    </>
  )
}

const SHOWN = 8

/** The first of a group; the others are a step away. */
function GroupPart({ title, rows, today }: { title: string; rows: readonly FamilyRow[]; today: string }) {
  if (rows.length === 0) return null
  const [first, others] = [rows.slice(0, SHOWN), rows.slice(SHOWN)]
  return (
    <>
      <h3 class="govuk-heading-s">
        {title} ({rows.length})
      </h3>
      <FamilyRows rows={first} today={today} />
      {others.length > 0 && (
        <Details summary={`${others.length} more: ${title.toLowerCase()}`}>
          <FamilyRows rows={others} today={today} />
        </Details>
      )}
    </>
  )
}
