import type { Room } from '../../platform/operations/registry.ts'
import { forecastFiles } from './downloads.ts'
import { forecastFilesPage } from './pages/forecast-files-page.tsx'
import { forecastPage } from './pages/forecast-page.tsx'
import { forecastsPage } from './pages/forecasts-page.tsx'
import { startForecast, startForecastFromFiles } from './start-forecast.ts'
import './tables.ts'

/** The years ahead of one council, as pages, operations and files. */
export const councilForecast = {
  operations: [startForecast, startForecastFromFiles],
  pages: [forecastsPage, forecastFilesPage, forecastPage],
  downloads: [...forecastFiles],
} satisfies Omit<Room, 'name'>
