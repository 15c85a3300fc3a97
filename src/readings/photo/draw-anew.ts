import sharp from 'sharp'
import { takeTurns } from '#src/platform/turns.ts'

export const mostPixels = 50_000_000
const longestEdge = 2000
const secondsToDraw = 20

export type DrawAnew = (bytes: Buffer) => Promise<Buffer | 'tooManyPixels' | 'broken'>

/**
 * Draws photos anew as JPEG, upright and no larger than needed: of the file that was sent, its
 * place, its camera and whatever else it holds, nothing is left. One after the other, because a
 * large photo takes 200 MB while it is open.
 */
export function createDrawing(): DrawAnew {
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
  const inTurn = takeTurns(1)
  return (bytes) => inTurn(() => draw(bytes).catch(() => 'broken' as const))
}

async function draw(bytes: Buffer): Promise<Buffer | 'tooManyPixels'> {
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
