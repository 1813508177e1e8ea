import type { Room } from '../../platform/operations/registry.ts'
import { pictureFiles } from './pages/picture-files.ts'
import { filePicturesPage, fileTopicPage, picturesPage, topicPage } from './pages/pictures-pages.tsx'

/** Pictures for analysts. */
export const pictures = {
  pages: [picturesPage, topicPage, filePicturesPage, fileTopicPage],
  downloads: pictureFiles,
} satisfies Partial<Room>
