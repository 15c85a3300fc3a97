export type Sheet = PDFKit.PDFDocument

export const colours = { brand: '#0b5d66', ink: '#18292b', quiet: '#55666a', line: '#c9d3d4' }

/** A4 in points. */
export const edges = { left: 64, right: 531, top: 56, bottom: 72 }
