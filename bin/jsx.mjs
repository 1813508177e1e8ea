// Node runs TypeScript as it is, but not TSX: this hook turns .tsx modules into plain modules as they are loaded. What
// was turned once, and what Node compiled, is kept beside the packages, so that the next start is quick.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire, enableCompileCache, registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const cache = fileURLToPath(new URL('../node_modules/.cache/kith/', import.meta.url))
const { version } = require('esbuild/package.json')

enableCompileCache(`${cache}compiled`)
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    return { format: 'module', source: plainModule(fileURLToPath(url)), shortCircuit: true }
  },
})

function plainModule(path) {
  const source = readFileSync(path, 'utf8')
  const kept = `${cache}tsx/${createHash('sha256').update(`${version} ${path} ${source}`).digest('hex')}`
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    const { code } = require('esbuild').transformSync(source, {
      loader: 'tsx',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: path,
    })
    keep(kept, code)
    return code
  }
}

/** Written beside and renamed, so that nobody reads half of it. Where nothing can be written, Kith starts all the same. */
function keep(path, code) {
  try {
    mkdirSync(`${cache}tsx`, { recursive: true })
    writeFileSync(`${path}.${process.pid}`, code)
    renameSync(`${path}.${process.pid}`, path)
  } catch {}
}
