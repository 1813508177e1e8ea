import { KithError } from '../../../platform/errors.ts'
import { page } from '../../../platform/pages/page.ts'
import { may } from '../../../record/access/index.ts'
import { checkPath } from '../../checking/paths.ts'
import { askOfFile, askOfRecord } from '../ask.ts'
import { filePicturesPath, fileTopicPath, picturesPath, topicPath } from '../paths.ts'
import type { Ask, Topic } from '../picture.ts'
import { topicOf } from '../topics/index.ts'
import { Contents, TopicView } from './pictures-view.tsx'
import { placesOfFile, placesOfRecord } from './places.ts'

/** @throws KithError `not-found`. */
export function knownTopic(key = ''): Topic {
  const topic = topicOf(key)
  if (topic) return topic
  throw new KithError('not-found', 'There is no such page of pictures. Choose one from the list.')
}

type Shown = { ask: Ask; topic: Topic; check?: string }

export const picturesPage = page({
  path: picturesPath,
  title: 'Pictures to learn from',
  may: may('analyse'),
  navigation: { label: 'Pictures', order: 57 },
  read: (viewer, _params, query) => askOfRecord(viewer, query),
  view: (ask, { query }) => <Contents ask={ask} places={placesOfRecord(query)} />,
})

export const topicPage = page({
  path: topicPath,
  title: ({ topic }: Shown) => topic.title,
  may: may('analyse'),
  trail: () => [{ text: 'Pictures to learn from', href: picturesPath() }],
  read: async (viewer, { topic }, query): Promise<Shown> => ({
    topic: knownTopic(topic),
    ask: await askOfRecord(viewer, query),
  }),
  view: ({ ask, topic }, { query }) => (
    <TopicView ask={ask} topic={topic} places={placesOfRecord(query, topic.key)} />
  ),
})

export const filePicturesPage = page({
  path: filePicturesPath,
  title: 'Pictures to learn from',
  may: may('returns'),
  trail: (_, { check = '' }) => [{ text: 'The check of this workbook', href: checkPath({ check }) }],
  read: (viewer, { check = '' }, query): Promise<Ask> => askOfFile(viewer, check, query),
  view: (ask: Ask, { params, query }) => <Contents ask={ask} places={placesOfFile(params.check!, query)} />,
})

export const fileTopicPage = page({
  path: fileTopicPath,
  title: ({ topic }: Shown) => topic.title,
  may: may('returns'),
  trail: (_, { check = '' }) => [
    { text: 'The check of this workbook', href: checkPath({ check }) },
    { text: 'Pictures to learn from', href: filePicturesPath({ check }) },
  ],
  read: async (viewer, { topic, check = '' }, query): Promise<Shown> => ({
    topic: knownTopic(topic),
    ask: await askOfFile(viewer, check, query),
  }),
  view: ({ ask, topic }, { params, query }) => (
    <TopicView ask={ask} topic={topic} places={placesOfFile(params.check!, query, topic.key)} />
  ),
})
