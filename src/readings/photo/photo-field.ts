/** The field of the form that sends a photo; a receipt may hold several such forms. */
export const photoField = {
  name: 'foto',
  id: (readingId: string) => `foto-${readingId}`,
}
