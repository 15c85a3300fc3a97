import { expect, test } from 'vitest'
import { queues } from '#src/sign-in/jobs.ts'
import { seedManyCustomers } from '#tests/support/many-customers.ts'
import { testPortal } from '#tests/support/portal.ts'
import { until } from '#tests/support/waiting.ts'
import { ask } from './ask.ts'
import { startServer } from './server-process.ts'
import { strangeRequests } from './strange-requests.ts'

test('of 3,000 strange requests none gets more than a refusal', async () => {
  await using portal = await testPortal()
  const customers = await seedManyCustomers(portal.db, { customers: 60, signedIn: 50 })
  await using server = await startServer({
    DATABASE_URL: portal.url,
    LOG_LEVEL: 'warn',
    TRUST_PROXY: '1',
  })
  const paths = portal.app.routes.map(({ path }) => path).filter((path) => !path.endsWith('*'))
  const requests = strangeRequests({ seed: 'strange', count: 3000, paths, customers })

  const failures: unknown[] = []
  const statuses = new Map<number, number>()
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let request = requests.pop(); request; request = requests.pop()) {
        const { path, ...question } = request
        const answer = await ask(server.port, path, question).catch(String)
        const status = typeof answer === 'string' ? 0 : answer.status
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        if (status === 0 || status >= 500) failures.push({ status, answer, ...request })
      }
    }),
  )

  expect(failures).toEqual([])
  // they were strange, and still many came as far as the forms behind
  for (const status of [200, 303, 400, 404, 415, 422])
    expect(statuses.get(status)).toBeGreaterThan(9)
  await until(async () => (await jobs(portal)).every(({ last_error }) => last_error))
  expect(await jobs(portal)).toEqual([])
  expect(server.lines.filter((line) => line.includes('unexpected failure'))).toEqual([])
  expect(server.hasEnded()).toBe(false)
}, 180_000)

function jobs({ db }: Awaited<ReturnType<typeof testPortal>>) {
  return db.selectFrom('job').selectAll().where('queue', 'in', Object.values(queues)).execute()
}
