import { toString as drawSvg } from 'qrcode'

/** What a phone scans, as an image that stands in the page itself: no other request sees the secret. */
export async function drawPicture(address: string): Promise<string> {
  const svg = await drawSvg(address, { type: 'svg', margin: 4, errorCorrectionLevel: 'M' })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
