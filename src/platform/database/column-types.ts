import pg from 'pg'

const { builtins, getTypeParser } = pg.types

const dayArray: number = 1182
const textArray: number = 1009

/**
 * How columns arrive, for one pool and not for the whole process: a date stays 'YYYY-MM-DD',
 * bigint and numeric stay exact strings (the driver's own way), timestamptz becomes a Date.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === builtins.DATE) return (text: string) => text
    if (oid === dayArray) return getTypeParser(textArray, format)
    return getTypeParser(oid, format)
  },
}
