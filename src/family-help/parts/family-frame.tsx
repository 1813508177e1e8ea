import type { ComponentChildren } from 'preact'
import { SubNavigation } from '../../platform/kit/index.ts'
import { WallNotes } from '../../record/access/walls/pages/wall-notes.tsx'
import { familyChronologyPath } from '../../record/chronology/index.ts'
import { familyPath, supportPath } from '../../record/paths.ts'
import type { Head } from '../families/head.ts'
import * as paths from '../paths.ts'

/** The pages about one family, side by side. */
const TABS = {
  overview: { text: 'Overview', path: familyPath },
  plan: { text: 'Plan', path: paths.planPath },
  assessment: { text: 'How things are', path: paths.assessmentPath },
  visits: { text: 'Visits', path: paths.visitsPath },
  support: { text: 'Support', path: supportPath },
  network: { text: 'Family network', path: paths.networkPath },
  chronology: { text: 'Chronology', path: familyChronologyPath },
  workers: { text: 'Who works with us', path: paths.workersPath },
} as const

export type Tab = keyof typeof TABS

interface FamilyFrameProps {
  head: Head
  tab: Tab
  /** The page's heading; the family's name where it is left out. */
  title?: string
  children: ComponentChildren
}

/** What stands above every page of a family: whose it is, and the way to the others. */
export function FamilyFrame({ head, tab, title, children }: FamilyFrameProps) {
  const family = familyName(head)
  const items = Object.entries(TABS).map(([name, { text, path }]) => ({
    text,
    href: path({ family: head.id }),
    current: name === tab,
  }))
  return (
    <>
      {title && <span class="govuk-caption-l">{family}</span>}
      <h1 class="govuk-heading-l">{title ?? family}</h1>
      <SubNavigation items={items} label={`About the ${family}`} />
      <WallNotes walls={head.walls} />
      {children}
    </>
  )
}

/** Beside a paper of the family's, on the screen alone: whose hands it must not come into. */
export const NotForEverybody = ({ head }: { head: Head }) => (
  <div class="govuk-!-display-none-print">
    <WallNotes walls={head.walls} />
  </div>
)

/** "Marlow family". */
export const familyName = ({ name }: Pick<Head, 'name'>): string => `${name} family`

/** The way back from a page inside a family's. */
export const backTo = (text: string, href: string) => [{ text, href }]
