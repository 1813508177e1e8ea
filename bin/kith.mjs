#!/usr/bin/env node
// `kith` on the command line: sets the project up if need be, then runs src/cli.ts on the Node that the project brings.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setUp } from './setup.mjs'

const node = await setUp()
const file = (path) => fileURLToPath(new URL(path, import.meta.url))
const options = [
  '--disable-warning=ExperimentalWarning',
  '--enable-source-maps',
  '--import',
  new URL('./jsx.mjs', import.meta.url).href,
]
const child = spawn(node, [...options, file('../src/cli.ts'), ...process.argv.slice(2)], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
