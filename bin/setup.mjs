// Installs the packages of package-lock.json where they are missing or older than it, and finds the project's own Node.
// Plain JavaScript for the Node that a newcomer has (20 or newer).
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The path of the Node to run Kith on; exits with a sentence where there is none. */
export async function setUp() {
  if (!installed()) install()
  return ownNode()
}

function installed() {
  const done = `${root}node_modules/.package-lock.json`
  return existsSync(done) && statSync(done).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs
}

function install() {
  console.error('Installing the packages that Kith needs (once)…')
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (run.status === 0) return
  console.error(
    'The packages could not be installed. Check the network and that npm reaches its registry, then try again.',
  )
  process.exit(1)
}

function ownNode() {
  try {
    return createRequire(import.meta.url).resolve(`node-${process.platform}-${process.arch}/bin/node`)
  } catch {
    if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
    console.error(
      `Kith brings its own Node for Linux on x64 and arm64. On ${process.platform} ${process.arch}, install Node 24 and try again.`,
    )
    process.exit(1)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setUp()
