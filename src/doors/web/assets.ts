import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { type Asset, asset, once } from '../../platform/kit/asset.ts'
import { scripts } from '../../platform/kit/scripts.ts'
import { stylesheet } from '../../platform/kit/stylesheet.ts'

const read = (file: string) => readFileSync(new URL(`./assets/${file}`, import.meta.url), 'utf8')

/** Our own browser code, served as it stands in `assets/`. */
const modules = once(() =>
  ['autosave', 'effort', 'dictate', 'time-out'].map((name) => asset(name, 'js', read(`${name}.js`))),
)

const styles = once(() => asset('door', 'css', read('door.css')))

const icon: () => Asset = once(() => ({
  ...asset('icon', 'js', read('icon.svg')),
  fileName: 'icon.svg',
  type: 'image/svg+xml',
}))

const at = ({ fileName }: Asset) => `/assets/${fileName}`

/** Where the layout finds what a page needs. */
export const addresses = once(() => ({
  stylesheets: [stylesheet(), styles()].map(at),
  first: at(scripts().first),
  modules: [scripts().main, ...modules()].map(at),
  icon: at(icon()),
}))

/** Stylesheet and scripts under names that change with their content, so that a browser keeps them for ever. */
export function serveAssets(app: FastifyInstance): void {
  for (const each of [stylesheet(), styles(), ...Object.values(scripts()), ...modules(), icon()]) {
    const kept = each === icon() ? 'public, max-age=86400' : 'public, max-age=31536000, immutable'
    app.get(at(each), (_request, reply) =>
      reply.header('cache-control', kept).type(each.type).send(each.body),
    )
  }
}
