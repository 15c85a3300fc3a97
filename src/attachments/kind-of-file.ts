/** What a file is by its first bytes; its name and the type a browser gives it say nothing. */
export function kindOfFile(bytes: Buffer): 'image' | 'pdf' | 'heic' | 'other' {
  const text = (from: number, to: number): string => bytes.toString('latin1', from, to)
  if (text(0, 3) === '\xff\xd8\xff' || text(0, 8) === '\x89PNG\r\n\x1a\n') return 'image'
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'image'
  if (text(0, 5) === '%PDF-') return 'pdf'
  return text(4, 8) === 'ftyp' && heicBrands.has(text(8, 12)) ? 'heic' : 'other'
}

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'])
