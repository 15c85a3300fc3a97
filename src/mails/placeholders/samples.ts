import { given, words } from '../placeholder.ts'

/** What many mails say, declared once. */
export const name = given('Vor- und Nachname oder Firma', 'Anna Weiß')
/** One address may serve several customers. */
export const customerNumber = words('Kundennummer', '104382')
export const moment = words('Tag und Uhrzeit', '23. November 2026, 18:42 Uhr (MEZ)')
export const reference = words('Vorgangsnummer', '2026-7K4M-92QX')
/** The last part of a link that opens something. */
export const token = 'q7Xw2vTn0bLr8sKd5mYp3hZc6gFj9aUe1iRo4tBxNkQ'
