/** Whether somebody can be called there, as far as figures tell; people write them in many ways. */
export function isPhoneNumber(typed: string): boolean {
  const figures = typed.replace(/\D/g, '')
  return /^\+?[\d\s()/.–-]+$/.test(typed.trim()) && figures.length >= 5 && figures.length <= 20
}
