import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const fonts = '@expo-google-fonts/hanken-grotesk'

/** The face of the portal as files that a PDF can take in; it has the letters of all of Europe's Latin scripts. */
export const typeface = {
  text: resolve(`${fonts}/400Regular/HankenGrotesk_400Regular.ttf`),
  strong: resolve(`${fonts}/600SemiBold/HankenGrotesk_600SemiBold.ttf`),
}

/** The typeface has no narrow blanks and no hyphens that never part. */
export function inTypeface(text: string): string {
  return text.replaceAll('\u202f', '\u00a0').replaceAll('\u2011', '-')
}
