import { expect, test } from 'vitest'
import { takeTurns } from '#src/platform/turns.ts'

test('no more than so many pieces of work run at once, in the order they came', async () => {
  const inTurn = takeTurns(2)
  const begun: number[] = []
  let running = 0
  let most = 0
  await Promise.all(
    Array.from({ length: 10 }, (_, piece) =>
      inTurn(async () => {
        begun.push(piece)
        running += 1
        most = Math.max(most, running)
        await new Promise((resolve) => setImmediate(resolve))
        running -= 1
      }),
    ),
  )
  expect(most).toBe(2)
  expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

test('work that fails gives its turn on', async () => {
  const inTurn = takeTurns(1)
  const failing = inTurn(() => Promise.reject(new Error('broken')))
  const next = inTurn(() => Promise.resolve('done'))
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})
