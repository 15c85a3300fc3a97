/** Where an import leaves word that documents have come. */
export const announcementQueue = 'announce-documents'
