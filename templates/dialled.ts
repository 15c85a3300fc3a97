/** What a telephone dials for a printed German number: '05551 234-0' → '+4955512340'. */
export function dialled(phone: string): string {
  const digits = phone.replace(/\(0\)/, '').replace(/\D/g, '')
  if (phone.trim().startsWith('+')) return `+${digits}`
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  return digits.startsWith('0') ? `+49${digits.slice(1)}` : digits
}
