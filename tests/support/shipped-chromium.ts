import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Found } from './browser.ts'

/** The Chromium of `@sparticuz/chromium`, unpacked once below node_modules; Linux on x64 only. */
export function unpackedChromium(): Found | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = path.resolve('node_modules/.cache', `chromium-${shippedVersion()}`)
  if (!fs.existsSync(folder)) unpack(folder)
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { ...process.env, ...librariesIn(folder) },
  }
}

// beside and renamed: two test files may want the browser at the same moment
function unpack(folder: string): void {
  fs.mkdirSync(path.dirname(folder), { recursive: true })
  const beside = fs.mkdtempSync(`${folder}-`)
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    // named like this, the package also unpacks the system libraries that a bare machine lacks
    env: { ...process.env, TMPDIR: beside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  })
  if (run.status !== 0) {
    fs.rmSync(beside, { recursive: true, force: true })
    throw new Error(run.stderr || String(run.error))
  }
  try {
    fs.renameSync(beside, folder)
  } catch {
    fs.rmSync(beside, { recursive: true, force: true })
  }
}

// a process of its own: at import the package reads from the environment where to unpack, and what
const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath()`

function librariesIn(folder: string): Record<string, string> {
  const own = path.join(folder, 'al2023', 'lib')
  const given = process.env.LD_LIBRARY_PATH
  return {
    LD_LIBRARY_PATH: given ? `${own}:${given}` : own,
    FONTCONFIG_FILE: fontSettings(folder),
    HOME: process.env.HOME ?? folder,
  }
}

/**
 * The settings that come along name a folder of a cloud machine. A browser that finds no font at
 * all ends as soon as a page needs one that is not its own.
 */
function fontSettings(folder: string): string {
  const file = path.join(folder, 'fonts.conf')
  if (fs.existsSync(file)) return file
  const own = path.join(folder, 'fonts')
  const settings = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${own}</dir><dir>/usr/share/fonts</dir><cachedir>${own}/cache</cachedir></fontconfig>
`
  fs.writeFileSync(file, settings)
  return file
}

function shippedVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const root = entry.slice(0, entry.indexOf('/chromium/') + '/chromium/'.length)
  return JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).version
}
