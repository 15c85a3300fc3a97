/** The field for files of any form that takes them; it stands behind all others of its form. */
export const attachmentsField = {
  name: 'dateien',
  mostFiles: 3,
  largestFile: 10 * 1024 * 1024,
  mostParts: 60,
}
