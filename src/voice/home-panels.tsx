import { HomeList, homePanel } from '../platform/pages/home-panel.tsx'
import { askConversationPath, heardPath, youSaidPath } from './paths.ts'

/** For those who talk with families at the front door. */
export const askPanel = homePanel({
  capability: 'converse',
  order: 70,
  read: async () => undefined,
  view: () => (
    <HomeList
      title="How was it?"
      items={[
        {
          href: askConversationPath(),
          text: 'Ask how a conversation was',
          after: 'with an address or a code',
        },
      ]}
    />
  ),
})

/** For those who hear what families say. */
export const heardPanel = homePanel({
  capability: 'hear-feedback',
  order: 70,
  read: async () => undefined,
  view: () => (
    <HomeList
      title="What families say"
      items={[
        { href: heardPath(), text: 'Read it, and answer', after: 'nothing leads to who said it' },
        { href: youSaidPath(), text: 'What is published' },
      ]}
    />
  ),
})
