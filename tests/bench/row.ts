/** One line of the bench's table: what was measured, its figure with unit, and the aim it is held against. */
export interface BenchRow {
  name: string;
  figure: string;
  aim: string;
  note?: string;
}
