import { expect, test } from 'vitest'
import { dialled } from '#templates/dialled.ts'

test.each([
  ['05551 234-0', '+4955512340'],
  ['(05551) 2340', '+4955512340'],
  ['+49 5551 2340', '+4955512340'],
  ['+49 (0) 5551 2340', '+4955512340'],
  ['0049 5551 2340', '+4955512340'],
  ['115', '115'],
])('%s is dialled as %s', (printed, called) => {
  expect(dialled(printed)).toBe(called)
})
