const amounts = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 4 })
const money = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' })
const prices = new Intl.NumberFormat('de-DE', {
  style: 'currency',
  currency: 'EUR',
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
})
const days = new Intl.DateTimeFormat('de-DE', { dateStyle: 'long', timeZone: 'UTC' })

/** Numbers and days as German letters have them. */
export function amount(value: number): string {
  return amounts.format(value)
}

export function euroAmount(value: number): string {
  return money.format(value)
}

export function price(value: number): string {
  return prices.format(value)
}

export function longDay(day: string): string {
  return days.format(new Date(day))
}

export function shortDay(day: string): string {
  return day.split('-').reverse().join('.')
}
