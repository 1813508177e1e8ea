import { Badge, Link, part, sortableHead, Table, WideTable } from '../../../platform/kit/index.ts'
import { momentInWords } from '../../../platform/time/words.ts'
import { conversationPath, frontDoorPath } from '../../paths.ts'
import { SOURCES } from '../../sources.ts'
import { CHANNEL_WORDS } from '../../words.ts'
import type { Queued, QueueGroup, QueueQuestion } from '../queue.ts'

const COLUMNS = [
  { text: 'Conversation', sort: 'received' },
  { text: 'What they said' },
  { text: 'About' },
  { text: 'Who talks with them', sort: 'talking' },
]

/** The same in every group, so that the columns stand under one another. */
const WIDTHS = ['govuk-!-width-one-quarter', 'govuk-!-width-one-third', undefined, undefined]

/** One group of the list, in the order asked for. */
export function QueueTable({ group, asked }: { group: QueueGroup; asked: QueueQuestion }) {
  const { show, hub } = asked
  return (
    <section>
      <h2 class="govuk-heading-m">
        {group.title} ({group.conversations.length})
      </h2>
      <p class="govuk-body">{group.says}</p>
      <WideTable label={group.title}>
        <Table
          head={sortableHead(COLUMNS, asked, (sort, order) =>
            frontDoorPath({}, { show, hub, sort, order }),
          ).map((cell, at) => ({ ...part(cell), class: WIDTHS[at] }))}
          rows={group.conversations.map(cells)}
        />
      </WideTable>
    </section>
  )
}

const cells = (one: Queued) => [
  {
    text: (
      <>
        <Link href={conversationPath({ conversation: one.id })}>{one.reference}</Link>{' '}
        {one.safety && <Badge colour="red">Safety</Badge>}
        <br />
        {momentInWords(one.receivedAt)}
        <br />
        {CHANNEL_WORDS[one.channel]}: {SOURCES[one.source].words.toLowerCase()}
      </>
    ),
  },
  one.restricted ? 'Not shown' : short(one.words),
  one.about || 'Not said yet',
  one.mine ? 'You' : one.talking || 'Nobody yet',
]

const short = (words: string): string => (words.length > 120 ? `${words.slice(0, 119)}…` : words)
