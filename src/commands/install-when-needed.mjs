// The first thing that runs on a fresh machine: plain JavaScript, nothing installed yet.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

refuseOldNode(process.versions.node)
if (!isInstalled()) install()

function refuseOldNode(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Ablesbar braucht Node.js 20.19 oder neuer, hier läuft ${version}. ` +
      'Eine neuere Fassung gibt es unter https://nodejs.org.',
  )
  process.exit(1)
}

/** Whether what npm noted when it installed is what the lock file asks for. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(([place, { version, optional }]) => {
    if (place === '') return true
    // what is made for other systems is left out by npm
    if (!present[place]) return optional === true
    return present[place].version === version
  })
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages
  } catch {
    return undefined
  }
}

function install() {
  console.log('Pakete werden installiert (npm ci) …')
  const { status } = spawnSync('npm', ['ci'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  console.error('Die Pakete ließen sich nicht installieren; die Meldung von npm steht darüber.')
  process.exit(1)
}
