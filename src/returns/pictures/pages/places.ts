import type { Params } from '../../../platform/pages/page.ts'
import {
  filePictureCsvPath,
  filePictureSvgPath,
  filePicturesPath,
  fileTopicPath,
  pictureCsvPath,
  pictureSvgPath,
  picturesPath,
  topicPath,
} from '../paths.ts'
import type { Places } from './pictures-view.tsx'

/** What the address keeps from page to page. */
const kept = ({ on, children, region }: Params) => ({ on, children, region })

export function placesOfRecord(query: Params, topic?: string): Places {
  const own = kept(query)
  return {
    here: topic ? topicPath({ topic }) : picturesPath(),
    topic: (key) => topicPath({ topic: key }, own),
    csv: (topic, picture) => pictureCsvPath({ topic, picture }, own),
    svg: (topic, picture) => pictureSvgPath({ topic, picture }, own),
  }
}

export function placesOfFile(check: string, query: Params, topic?: string): Places {
  const own = kept(query)
  return {
    here: topic ? fileTopicPath({ check, topic }) : filePicturesPath({ check }),
    topic: (key) => fileTopicPath({ check, topic: key }, own),
    csv: (topic, picture) => filePictureCsvPath({ check, topic, picture }, own),
    svg: (topic, picture) => filePictureSvgPath({ check, topic, picture }, own),
  }
}
