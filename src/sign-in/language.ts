import type { Language } from '#templates/view.ts'

/** What somebody has chosen, else the first language of the browser that we speak, else German. */
export function languageOf(
  chosen: Language | undefined,
  acceptLanguage: string | undefined,
): Language {
  if (chosen) return chosen
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { tag: tag.trim(), weight: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ tag, weight }) => weight > 0 && /^(de|en)(-|$)/.test(tag))
    .sort((one, other) => other.weight - one.weight)
  return wishes[0]?.tag.startsWith('en') ? 'en' : 'de'
}
