import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, type SourceFile, sourceFiles, withoutComments } from './source-files.ts'

const src = sourceFiles('src')
const templates = sourceFiles('templates')
const tests = sourceFiles('tests')
const all = [...src, ...templates, ...tests]

/** Every import that breaks a rule, as 'who → whom'. */
function imports(
  files: SourceFile[],
  isForbidden: (target: string, file: SourceFile, isType: boolean) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ target, isType }) => isForbidden(target, file, isType))
      .map(({ target }) => `${file.path} → ${target}`),
  )
}

const below = (folder: string) => (file: SourceFile) => file.path.startsWith(folder)
const isRoutes = (file: string): boolean => /routes\.tsx?$/.test(file)
const featureOf = (file: string): string => file.split('/').slice(0, 2).join('/')

describe('who imports whom', () => {
  test('views know types, concepts and paths: no queries, no database, no request', () => {
    const found = imports(templates, (target, _, isType) => {
      if (isType) return false
      return (
        /queries\.tsx?$/.test(target) ||
        /^src\/platform\/(?!calendar)/.test(target) ||
        isRoutes(target) ||
        /^(kysely|pg|hono|hono\/(?!html$|jsx).*|node:.*)$/.test(target)
      )
    })
    expect(found).toEqual([])
    const talkers = templates.filter(({ text }) => /\bContext<|process\.|fetch\(/.test(text))
    expect(talkers.map((file) => file.path)).toEqual([])
  })

  test('the platform knows nothing of the business', () => {
    const found = imports(src.filter(below('src/platform/')), (target, _, isType) => {
      const isOurs = /^(src|templates|tests)\//.test(target) && !target.startsWith('src/platform/')
      return isOurs && !(isType && target === 'src/settings.ts')
    })
    // a setting that cannot be used is refused by the same error wherever that is noticed
    expect(found).toEqual(['src/platform/storage/open-store.ts → src/settings.ts'])
  })

  test('plausibility is pure: only itself and exact numbers', () => {
    const commandSide = ['src/plausibility/judge-interface.ts']
    const pure = src
      .filter(below('src/plausibility/'))
      .filter((file) => !commandSide.includes(file.path))
    const found = imports(pure, (target) => !/^(src\/plausibility\/.*|big\.js)$/.test(target))
    expect(found).toEqual([])
    const impure = pure.filter(({ text }) =>
      /Date\.now|new Date\(\)|Math\.random|process\./.test(text),
    )
    expect(impure.map((file) => file.path)).toEqual([])
  })

  test('queries know no HTML and no HTTP', () => {
    const queries = src.filter((file) => /queries\.ts$/.test(file.path))
    const found = imports(
      queries,
      (target, _, isType) =>
        !isType && /^(templates\/|hono|src\/platform\/http\/|src\/paths)/.test(target),
    )
    expect(found).toEqual([])
  })

  test('routes are mounted by the app and by their own feature only', () => {
    const found = imports(
      src,
      (target, file) =>
        target.startsWith('src/') &&
        isRoutes(target) &&
        file.path !== 'src/app.tsx' &&
        featureOf(target) !== featureOf(file.path),
    )
    expect(found).toEqual([])
  })

  test('the app is known to the server and to tests', () => {
    const found = imports(
      [...src, ...templates],
      (target, file) => target === 'src/app.tsx' && file.path !== 'src/server.ts',
    )
    expect(found).toEqual([])
  })

  test('what runs in a portal does not import tests, commands or the demonstration', () => {
    const serving = [...src, ...templates].filter(
      (file) => !/^src\/(commands|demonstration)\//.test(file.path),
    )
    const found = imports(
      serving,
      (target, file) =>
        /^tests\/|^src\/(commands|demonstration)\//.test(target) &&
        !(file.path === 'src/server.ts' && target === 'src/commands/command-line.ts'),
    )
    expect(found).toEqual([])
  })
})

describe('SQL stands in queries', () => {
  const elsewhere: Record<string, string> = {
    'src/audit/record-event.ts': 'one insert, and nothing else',
    'src/demonstration/': 'fills the database of a demonstration',
    'src/exchange/import/': 'every step of an import is a statement over staged rows',
    'src/health/portal-routes.ts': 'asks whether the database answers',
    'src/mails/outbox.ts': 'one insert, and nothing else',
    'src/platform/': 'the platform is how the database is reached',
    'src/sign-in/session-adapter.ts': 'the table of sessions as lucia wants it',
  }
  const isSql =
    /\bsql(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|`\s*(select|insert into|update \w+ set|delete from|create temp|copy \w+)\b/i

  test('and in these other places, each for its reason', () => {
    const found = [...src, ...templates]
      .filter(
        ({ path: file, text }) => !file.endsWith('queries.ts') && isSql.test(withoutComments(text)),
      )
      .map((file) => file.path)
    const listed = Object.keys(elsewhere)
    expect(found.filter((file) => !listed.some((place) => file.startsWith(place)))).toEqual([])
    expect(listed.filter((place) => !found.some((file) => file.startsWith(place)))).toEqual([])
  })
})

describe('folders and names', () => {
  test('a noun has the same folder in templates, src and tests', () => {
    const noNouns = ['components', 'layouts']
    const nouns = foldersOf('templates').filter((noun) => !noNouns.includes(noun))
    expect(nouns.filter((noun) => !foldersOf('src').includes(noun))).toEqual([])
    expect(nouns.filter((noun) => !foldersOf('tests').includes(noun))).toEqual([])
  })

  test('no name says nothing', () => {
    const empty = /(^|-)(utils?|helpers?|managers?|services?|common|misc|infos?)(\.|-test|$)/
    const found = [
      ...all.map((file) => file.path),
      ...['src', 'templates', 'tests', 'static'].flatMap(filesIn),
    ]
      .flatMap((file) => file.split('/'))
      .filter((name) => empty.test(name))
    expect([...new Set(found)]).toEqual([])
  })

  test('files are small, folders too, and none only passes on', () => {
    const longer: Record<string, string> = {
      'src/paths.ts': 'every address of the portal, as a route and as a link',
      'src/platform/database/schema.ts': 'every table of the database, one interface each',
      'templates/readings/texts.ts': 'words in two languages',
      'templates/readings/finding-texts.ts': 'words in two languages',
    }
    const lines = (file: SourceFile): number => file.text.split('\n').length - 1
    const own = [...src, ...templates]
    const tooLong = own.filter((file) => lines(file) > 200).map((file) => file.path)
    expect(tooLong).toEqual(Object.keys(longer).sort())
    // as long as its table of cases
    expect(tests.filter((file) => lines(file) > 350).map((file) => file.path)).toEqual([])
    const sorted = own.map(lines).sort((one, other) => one - other)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(50)
    const homes = all.map((file) => path.posix.dirname(file.path))
    const crowded = homes.filter((home) => homes.filter((other) => other === home).length > 20)
    expect([...new Set(crowded)]).toEqual([])
    expect(all.filter((file) => /\/index\.tsx?$/.test(file.path))).toEqual([])
  })
})

describe('what nobody may write', () => {
  test('the environment is read in the settings; whoever starts a process hands it on', () => {
    const handOn = [
      'src/platform/database/embedded-folder.ts',
      'src/platform/database/embedded-server.ts',
      'src/settings.ts',
    ]
    const found = [...src, ...templates].filter(({ text }) => text.includes('process.env'))
    expect(found.map((file) => file.path)).toEqual(handOn)
    for (const file of found.filter(({ path: each }) => each !== 'src/settings.ts')) {
      expect(file.text.match(/process\.env/g)).toEqual(file.text.match(/process\.env(?=, LC_ALL)/g))
    }
  })

  test('chance decides nothing but how long to wait', () => {
    const waiting = [
      'src/mails/retry-after.ts',
      'src/platform/jobs/back-off.ts',
      'src/platform/jobs/claiming.ts',
    ]
    const found = [...src, ...templates].filter(({ text }) => text.includes('Math.random'))
    expect(found.map((file) => file.path)).toEqual(waiting)
  })

  test('nothing is silenced, and no type is given up', () => {
    const silenced = /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/
    const givenUp = /:\s*any\b|\bas any\b(?! \w)|<any>|\bany\[\]/
    const found = all
      .filter(({ path: file }) => !file.endsWith('/architecture.test.ts'))
      .filter(({ text }) => silenced.test(text) || givenUp.test(withoutComments(text)))
    expect(found.map((file) => file.path)).toEqual([])
  })

  test('markup is written raw only where it is ours', () => {
    const own = [
      'templates/components/icon.tsx',
      'templates/layouts/default-mark.tsx',
      'templates/layouts/document-head.tsx',
    ]
    const found = [...src, ...templates].filter(({ text }) =>
      /import .*\braw\b.* from 'hono\/html'|dangerouslySetInnerHTML/.test(text),
    )
    expect(found.map((file) => file.path)).toEqual(own)
  })

  test('a migration that has run somewhere is never edited', () => {
    // to freeze a new one: sha256sum migrations/*.sql > tests/sweeps/frozen-migrations.sha256
    const list = readFileSync(new URL('frozen-migrations.sha256', import.meta.url), 'utf8')
    const frozen = list
      .trim()
      .split('\n')
      .map((line) => line.split(/\s+/).reverse())
    const present = readdirSync(path.join(root, 'migrations'))
      .sort()
      .map((name) => {
        const content = readFileSync(path.join(root, 'migrations', name))
        return [`migrations/${name}`, createHash('sha256').update(content).digest('hex')]
      })
    expect(present).toEqual(frozen)
  })
})

function foldersOf(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
}
