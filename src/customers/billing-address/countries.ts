import type { Language } from '#templates/view.ts'

/** ISO 3166-1, and Kosovo. */
const codes = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT
BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH
ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT
HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI
NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG
SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG
UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
`
  .trim()
  .split(/\s+/)

export const homeCountry = 'DE'

export interface Country {
  code: string
  name: string
}

const known = new Set(codes)

export function isCountry(code: string): boolean {
  return known.has(code)
}

/** 'Österreich', in English 'Austria'; a code that is none stays as it is. */
export function countryName(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return names[language].of(code) ?? code
}

/** Germany first, the others by name as the language sorts them. */
export function countriesIn(language: Language): Country[] {
  return sorted[language]
}

const names = { de: namesIn('de'), en: namesIn('en') }
const sorted = { de: sortedIn('de'), en: sortedIn('en') }

function namesIn(language: Language): Intl.DisplayNames {
  return new Intl.DisplayNames(language, { type: 'region' })
}

function sortedIn(language: Language): Country[] {
  const all = codes.map((code) => ({ code, name: countryName(code, language) }))
  const { compare } = new Intl.Collator(language)
  const isHome = ({ code }: Country): number => (code === homeCountry ? 0 : 1)
  return all.sort((one, other) => isHome(one) - isHome(other) || compare(one.name, other.name))
}
