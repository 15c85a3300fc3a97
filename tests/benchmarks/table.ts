/** What one benchmark has to say: a heading and its rows, column by name. */
export interface BenchmarkTable {
  title: string
  rows: Record<string, string | number>[]
}
