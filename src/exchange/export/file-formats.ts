import { csvFormat } from './csv-format.ts'
import type { FileFormat } from './file-format.ts'
import { jsonFormat } from './json-format.ts'

export type FormatName = 'csv' | 'json'

export const fileFormats: Record<FormatName, FileFormat> = { csv: csvFormat, json: jsonFormat }
