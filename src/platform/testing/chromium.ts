import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Chromium for a test or a measurement: the system's where there is one, otherwise the one that comes with the packages. */
export async function openBrowser(): Promise<Browser> {
  const system = SYSTEM.find((path) => existsSync(path))
  return chromium.launch({
    args: ['--no-sandbox'],
    ...(system ? { executablePath: system } : await packed()),
  })
}

/**
 * The packages' Chromium, unpacked once into a folder of its own under the temporary folder, with the libraries and
 * the font that it needs: nothing of it has to be installed on the machine, and every machine measures the same text.
 */
async function packed(): Promise<LaunchOptions> {
  if (process.arch !== 'x64')
    throw new Error(
      'The packages bring Chromium for x64 alone. Install Chromium to run the browser tests here.',
    )
  const { version } = createRequire(import.meta.url)(`${ROOT}node_modules/@sparticuz/chromium/package.json`)
  const folder = join(tmpdir(), `kith-chromium-${version}-${process.getuid?.() ?? 0}`)
  if (!existsSync(folder)) await unpack(folder)
  const env = { HOME: folder, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: folder }
  return { executablePath: join(folder, 'chromium'), env }
}

/** Two runs may unpack at once: each into a folder of its own, and the first to finish gives its name. */
async function unpack(folder: string): Promise<void> {
  const own = mkdtempSync(`${folder}-`)
  const script =
    "const { default: chromium } = await import('@sparticuz/chromium'); await chromium.executablePath()"
  // It brings the libraries only where it believes itself on the machines that it was made for.
  const env = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, env })
  writeFileSync(join(own, 'fonts.conf'), FONTS(folder))
  try {
    renameSync(own, folder)
  } catch {
    rmSync(own, { recursive: true, force: true })
  }
}

const FONTS = (folder: string) =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`
