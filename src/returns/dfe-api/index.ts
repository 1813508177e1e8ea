import { download } from '../../platform/pages/page.ts'
import { may } from '../../record/access/index.ts'
import { logLook } from '../../record/access/look.ts'
import { dailyChildPage } from './pages/child-page.tsx'
import { dailyPage } from './pages/daily-page.tsx'
import { dfeFilePath } from './paths.ts'
import { askedDaily, dailyFile } from './preview.ts'

const dailyDownload = download({
  path: dfeFilePath,
  may: may('returns'),
  async read(viewer, _, query) {
    const asked = askedDaily(query, viewer.today)
    const { text, people } = await dailyFile(viewer, asked)
    const purpose = 'Daily collection: the file'
    await logLook(viewer, { people, rule: 'the council must send its returns', purpose })
    return { ...asked, text }
  },
  file: ({ on, since, text }) => ({
    name: since ? `daily-${since}-to-${on}.json` : `daily-${on}.json`,
    type: 'application/json',
    body: text,
  }),
})

export const dfeApi = { pages: [dailyPage, dailyChildPage], downloads: [dailyDownload] }
