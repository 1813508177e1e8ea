// Node runs TypeScript as it is, but not TSX: this hook turns .tsx modules into plain modules as they are loaded.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

let esbuild
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    esbuild ??= process.getBuiltinModule('node:module').createRequire(import.meta.url)('esbuild')
    const source = readFileSync(fileURLToPath(url), 'utf8')
    const options = {
      loader: 'tsx',
      format: 'esm',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: 'inline',
      sourcefile: fileURLToPath(url),
    }
    return { format: 'module', source: esbuild.transformSync(source, options).code, shortCircuit: true }
  },
})
