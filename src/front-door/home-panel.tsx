import { HomeList, homePanel } from '../platform/pages/home-panel.tsx'
import { momentInWords } from '../platform/time/words.ts'
import type { Queued } from './conversations/queue.ts'
import { readQueueInShort } from './conversations/queue-in-short.ts'
import { waitingLinks } from './links/read-links.ts'
import { conversationPath, frontDoorPath, linksPath, repliesPath, safetyListPath } from './paths.ts'
import { waitingReplies } from './replies/read-replies.ts'
import { readChecks, type WaitingChecks } from './safety/read-checks.ts'

const FEW = 5

/** For the front door: a child who may not be safe first, then who waits, then what one has begun oneself. */
export const conversationsPanel = homePanel({
  capability: 'converse',
  order: 10,
  read: (viewer) => readQueueInShort(viewer, FEW),
  view: ({ parts, all }) =>
    parts.length === 0
      ? null
      : parts.map(({ title, own, count, first }, at) => (
          <HomeList
            title={own ?? title}
            count={count}
            items={first.map(toItem)}
            more={at === parts.length - 1 ? { href: frontDoorPath(), text: openAll(all) } : undefined}
          />
        )),
})

const openAll = (all: boolean): string =>
  all ? 'Open the front door' : 'Open the front door: there are more than are counted here'

const toItem = ({ id, reference, about, receivedAt, words }: Queued) => ({
  href: conversationPath({ conversation: id }),
  text: about || reference,
  after: [momentInWords(receivedAt), short(words)].filter(Boolean).join(': '),
})

const short = (words: string): string => (words.length > 90 ? `${words.slice(0, 89)}…` : words)

/** For the experts: checks that began and that none of them has joined. */
export const checksPanel = homePanel({
  capability: 'converse',
  order: 11,
  read: (viewer) => readChecks(viewer, false),
  view: (checks) =>
    checks.length === 0 ? null : (
      <HomeList
        title="Safety checks that wait for an expert"
        count={checks.length}
        items={checks.slice(0, FEW).map(toCheck)}
        more={{ href: safetyListPath(), text: 'All safety checks' }}
      />
    ),
})

const toCheck = ({ conversation, reference, beganAt, author }: WaitingChecks) => ({
  href: conversationPath({ conversation }),
  text: reference,
  after: `begun ${momentInWords(beganAt)} by ${author}`,
})

/** Who waits to hear what came of it, and the links whose day has come. */
export const afterwardsPanel = homePanel({
  capability: 'converse',
  order: 12,
  read: async (viewer) => ({
    replies: (await waitingReplies(viewer)).length,
    links: (await waitingLinks(viewer)).filter(({ lookOn }) => lookOn <= viewer.today).length,
  }),
  view: ({ replies, links }) => {
    const items = [
      { count: replies, href: repliesPath(), text: `Replies to send (${replies})` },
      { count: links, href: linksPath(), text: `Warm links to look at (${links})` },
    ].filter(({ count }) => count > 0)
    return items.length === 0 ? null : <HomeList title="After the conversation" items={items} />
  },
})
