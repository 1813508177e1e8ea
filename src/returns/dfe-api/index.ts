import { dailyChildPage } from './pages/child-page.tsx'
import { dailyPage } from './pages/daily-page.tsx'

export const dfeApi = { pages: [dailyPage, dailyChildPage], downloads: [] }
