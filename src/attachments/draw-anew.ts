import type Sharp from 'sharp'
import { takeTurns } from '#src/platform/turns.ts'

const mostPixels = 50_000_000
const longestEdge = 2000
const secondsToDraw = 20

export type DrawingProblem = 'tooManyPixels' | 'broken'
export type DrawAnew = (bytes: Buffer) => Promise<Buffer | DrawingProblem>

/**
 * Draws pictures anew as JPEG, upright and no larger than needed: of the file that was sent, its
 * place, its camera and whatever else it holds, nothing is left. One after the other, because a
 * large photo takes 200 MB while it is open.
 */
export function createDrawing(): DrawAnew {
  const inTurn = takeTurns(1)
  let loading: Promise<typeof Sharp> | undefined
  return (bytes) =>
    inTurn(async () => {
      loading ??= loadSharp()
      const sharp = await loading
      return draw(sharp, bytes).catch(() => 'broken' as const)
    })
}

/** With the first photo: a quarter of a second that neither a start nor a page waits for. */
async function loadSharp(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp')
  sharp.concurrency(1)
  sharp.cache(false)
  // whatever a file pretends to be, only these three are ever decoded
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadWebpBuffer',
    ],
  })
  return sharp
}

async function draw(sharp: typeof Sharp, bytes: Buffer): Promise<Buffer | 'tooManyPixels'> {
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
  if (width * height > mostPixels) return 'tooManyPixels'
  return sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .timeout({ seconds: secondsToDraw })
    .autoOrient()
    .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 80 })
    .toBuffer()
}
