/** A postal code as its country writes it; where none is known to us, what was typed. */
export type ReadPostalCode = { code: string | null } | { fault: 'missing' | 'wrong'; like?: string }

interface PostalCodeRule {
  /** What is left of it in capitals without blanks and hyphens. */
  shape: RegExp
  /** Where the parts meet. */
  written?: string
  like: string
}

/**
 * @param typed a code as people write it: 'D-80331', '1234ab', ' 12 345 '
 */
export function readPostalCode(typed: string, country: string): ReadPostalCode {
  const text = typed.normalize('NFKC').trim().replace(/\s+/g, ' ').toUpperCase()
  const rule = rules[country]
  if (!rule) return text === '' ? { code: null } : anywhere(text)
  if (text === '') return { fault: 'missing', like: rule.like }
  const prefixes = [country, plates[country] ?? country].join('|')
  const bare = text.replace(new RegExp(`^(${prefixes})[ -]`), '').replace(/[ -]/g, '')
  if (!rule.shape.test(bare)) return { fault: 'wrong', like: rule.like }
  return { code: rule.written ? bare.replace(rule.shape, rule.written) : bare }
}

// most countries are none of our business: some have letters, some no code at all
function anywhere(text: string): ReadPostalCode {
  return /^[\p{L}\p{N}][\p{L}\p{N} .-]*$/u.test(text) && text.length <= 20
    ? { code: text }
    : { fault: 'wrong' }
}

const digits = (count: number, like: string): PostalCodeRule => ({
  shape: new RegExp(`^\\d{${count}}$`),
  like,
})
const threeAndTwo = (like: string): PostalCodeRule => ({
  shape: /^(\d{3})(\d{2})$/,
  written: '$1 $2',
  like,
})

const rules: Record<string, PostalCodeRule> = {
  DE: digits(5, '12345'),
  AT: digits(4, '1010'),
  BE: digits(4, '1000'),
  BG: digits(4, '1000'),
  CH: digits(4, '8001'),
  CZ: threeAndTwo('110 00'),
  DK: digits(4, '1050'),
  EE: digits(5, '10111'),
  ES: digits(5, '28001'),
  FI: digits(5, '00100'),
  FR: digits(5, '75001'),
  GB: {
    shape: /^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/,
    written: '$1 $2',
    like: 'SW1A 1AA',
  },
  GR: threeAndTwo('105 57'),
  HR: digits(5, '10000'),
  HU: digits(4, '1011'),
  IT: digits(5, '00118'),
  LI: digits(4, '9490'),
  LU: digits(4, '1111'),
  NL: { shape: /^(\d{4})([A-Z]{2})$/, written: '$1 $2', like: '1234 AB' },
  NO: digits(4, '0150'),
  PL: { shape: /^(\d{2})(\d{3})$/, written: '$1-$2', like: '00-001' },
  PT: { shape: /^(\d{4})(\d{3})$/, written: '$1-$2', like: '1000-205' },
  RO: digits(6, '010011'),
  SE: threeAndTwo('111 22'),
  SI: digits(4, '1000'),
  SK: threeAndTwo('811 01'),
  TR: digits(5, '34000'),
  US: { shape: /^(\d{5})(\d{4})?$/, like: '10001' },
}

const plates: Record<string, string> = {
  DE: 'D',
  AT: 'A',
  BE: 'B',
  ES: 'E',
  FI: 'FIN',
  FR: 'F',
  HU: 'H',
  IT: 'I',
  LI: 'FL',
  LU: 'L',
  NO: 'N',
  SE: 'S',
  SI: 'SLO',
}
