import { readFileSync } from 'node:fs'
import type { Asset } from './asset.ts'
import { asset, once } from './asset.ts'

/** The styles of every page, in the order in which they are served. */
const ours = ['look', 'page', 'form', 'record', 'chart', 'figures', 'print'] as const

/**
 * The stylesheet of every page: GOV.UK Frontend's own, without what only GOV.UK may use, then ours. Worked out once.
 */
export const stylesheet: () => Asset = once(() => {
  const govuk = readFileSync(
    new URL(import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css')),
    'utf8',
  )
  const kith = ours.map((name) => readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8'))
  return asset('kith', 'css', [withoutGovernmentMarks(govuk), ...kith].join('\n'))
})

/** System fonts only: GDS Transport is licensed to GOV.UK alone. */
const fonts = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif'

/** Takes out GDS Transport, its files, the royal crest and the source map of a GOV.UK stylesheet. */
export function withoutGovernmentMarks(css: string): string {
  return css
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/"?GDS Transport"?,arial,sans-serif/g, fonts)
    .replace(/"?GDS Transport"?/g, fonts)
    .replace(/url\([^)]*govuk-crest[^)]*\)/g, 'none')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
}
