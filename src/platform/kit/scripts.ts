import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import type { Asset } from './asset.ts'
import { asset, once } from './asset.ts'

export type Scripts = {
  /** A plain script, the first thing in the body: tells the styles that there is JavaScript, before anything is drawn. */
  first: Asset
  /** A module at the end of the body; starts the components. Imports `govuk` from the same folder. */
  main: Asset
  /** GOV.UK Frontend's own module. */
  govuk: Asset
}

/** The scripts of every page, as files: no page has a script of its own, so that the CSP can forbid it. Worked out once. */
export const scripts: () => Scripts = once(() => {
  const govuk = asset(
    'govuk-frontend',
    'js',
    withoutSourceMap(read('govuk-frontend/dist/govuk/govuk-frontend.min.js')),
  )
  const start = `import { initAll } from './${govuk.fileName}'\n${startComponents}`
  const main = asset('kith', 'js', start + clientCode('add-another') + clientCode('live'))
  return { first: asset('first', 'js', clientCode('first')), main, govuk }
})

/** Starts the components of the page, and of whatever is added to it later and says so. */
const startComponents = `initAll()
document.addEventListener('kith:added', (event) => initAll({ scope: event.target }))
`

function read(module: string): string {
  return readFileSync(new URL(import.meta.resolve(module)), 'utf8')
}

function withoutSourceMap(code: string): string {
  return code.replace(/^\/\/# sourceMappingURL=.*$/gm, '')
}

/** Our own code for the browser, as JavaScript. */
function clientCode(name: string): string {
  const source = readFileSync(new URL(`./client/${name}.ts`, import.meta.url), 'utf8')
  return transformSync(source, { loader: 'ts', target: 'es2020', minifyWhitespace: true }).code
}
