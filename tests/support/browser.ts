import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { unpackedChromium } from './shipped-chromium.ts'

/**
 * A browser on any machine: CHROME_PATH, else one that is installed, else the Chromium that npm
 * ships, else one that the system's package manager brings. One per test file; the file closes it.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = []
  for (const find of [givenBrowser, installedBrowser, unpackedChromium, packagedBrowser]) {
    try {
      const found = find()
      if (found) return await chromium.launch({ ...found, args: flags })
    } catch (error) {
      failures.push(`${find.name}: ${String(error).split('\n')[0]}`)
    }
  }
  throw new Error(`No browser. Set CHROME_PATH to one.\n${failures.join('\n')}`)
}

/** How a browser is started; what else there is to say is the same for all. */
export type Found = Pick<LaunchOptions, 'executablePath' | 'env'>

const flags = [
  // containers run as root and seldom allow a sandbox inside
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
]

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
]

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

function givenBrowser(): Found | undefined {
  const executablePath = process.env.CHROME_PATH
  return executablePath ? { executablePath } : undefined
}

function installedBrowser(): Found | undefined {
  const executablePath =
    names.map(onPath).find((file) => file !== undefined) ??
    places.find((file) => fs.existsSync(file))
  return executablePath ? { executablePath } : undefined
}

function packagedBrowser(): Found | undefined {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return undefined
  const install =
    'apt-get update -qq && ' +
    'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium'
  const run = spawnSync('sh', ['-c', install], { stdio: 'ignore', timeout: 600_000 })
  return run.status === 0 ? { executablePath: '/usr/bin/chromium' } : undefined
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK)
    return true
  } catch {
    return false
  }
}
