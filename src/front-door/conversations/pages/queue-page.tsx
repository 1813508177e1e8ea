import { Button, Details, Link, SubNavigation } from '../../../platform/kit/index.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { readHubs } from '../../asking/what-happens-next.ts'
import { frontDoorPath, startPath } from '../../paths.ts'
import {
  groupsOf,
  MOST,
  type QueueGroup,
  type QueueQuestion,
  readQueue,
  SHOWS,
  type Show,
  type SortBy,
} from '../queue.ts'
import { FrontDoorNav } from './front-door-nav.tsx'
import { QueueTable } from './queue-table.tsx'

interface Data {
  groups: QueueGroup[]
  more: boolean
  asked: QueueQuestion
  hubs: { id: string; name: string }[]
}

/** The practitioner's list: what cannot wait comes first. */
export const queuePage = page<Data>({
  path: frontDoorPath,
  title: 'Front door',
  may: may('converse'),
  navigation: { label: 'Front door', order: 20 },
  async read(viewer, _params, query) {
    const hubs = await readHubs(viewer)
    const asked = questionOf(query, hubs)
    const queue = await readQueue(viewer, asked)
    return { groups: groupsOf(queue), more: queue.length >= MOST, asked, hubs }
  },
  view: ({ groups, more, asked, hubs }) => (
    <>
      <h1 class="govuk-heading-l">Front door</h1>
      <FrontDoorNav here={frontDoorPath()} />
      <Button href={startPath()}>Start a conversation</Button>
      <OnlyHere asked={asked} hubs={hubs} />
      {groups.filter(isUrgent).map((group) => (
        <QueueTable group={group} asked={asked} />
      ))}
      <Filters asked={asked} hubs={hubs} />
      {more && <p class="govuk-body">These are the first {MOST}. Choose a place to see the others.</p>}
      {groups.length === 0 && <Nothing asked={asked} />}
      {groups
        .filter((group) => !isUrgent(group))
        .map((group) => (
          <QueueTable group={group} asked={asked} />
        ))}
    </>
  ),
})

const isUrgent = ({ urgent = false }: QueueGroup): boolean => urgent

/** Said above everything: a place that was chosen narrows the safety conversations too. */
function OnlyHere({ asked: { show, hub, sort, order }, hubs }: Pick<Data, 'asked' | 'hubs'>) {
  const place = hubs.find(({ id }) => id === hub)
  if (!place) return null
  return (
    <p class="govuk-body">
      Only conversations at {place.name}.{' '}
      <Link href={frontDoorPath({}, { show, sort, order })}>See all places</Link>
    </p>
  )
}

/** Plain links: a narrowed list can be kept and shared. */
function Filters({ asked, hubs }: Pick<Data, 'asked' | 'hubs'>) {
  const { show, hub, sort, order } = asked
  const places = [{ id: undefined, name: 'All places' }, ...hubs]
  return (
    <>
      <SubNavigation
        label="Which conversations"
        items={Object.entries(SHOWS).map(([value, text]) => ({
          text,
          href: frontDoorPath({}, { show: value, hub, sort, order }),
          current: value === show,
        }))}
      />
      {hubs.length > 1 && (
        <Details summary="Choose a place">
          <SubNavigation
            label="Which place"
            items={places.map(({ id, name }) => ({
              text: name,
              href: frontDoorPath({}, { show, hub: id, sort, order }),
              current: id === hub,
            }))}
          />
        </Details>
      )}
    </>
  )
}

function Nothing({ asked: { show, hub } }: Pick<Data, 'asked'>) {
  const narrowed = show !== 'all' || hub !== undefined
  return (
    <p class="govuk-body">
      {narrowed ? (
        <>
          No conversation is open here.{' '}
          <a class="govuk-link" href={frontDoorPath()}>
            See all conversations
          </a>
          .
        </>
      ) : (
        'No conversation is open. When somebody calls or comes in, start one.'
      )}
    </p>
  )
}

function questionOf(query: Record<string, string>, hubs: Data['hubs']): QueueQuestion {
  const { show = '', hub, sort = '', order } = query
  return {
    show: Object.hasOwn(SHOWS, show) ? (show as Show) : 'all',
    hub: hubs.find(({ id }) => id === hub)?.id,
    sort: SORTS.includes(sort) ? (sort as SortBy) : 'received',
    order: order === 'descending' ? 'descending' : 'ascending',
  }
}

const SORTS = ['received', 'talking']
