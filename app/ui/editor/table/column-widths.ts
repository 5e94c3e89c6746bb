/** The narrowest a column may be made, in pixels of the editor's paper. */
export const narrowest = 40;

/**
 * The columns after one was made wider (or, by less than nothing, narrower) by so many pixels. Its neighbour to the
 * right gives or takes what is needed, for the last column the one to its left, so that the table keeps its width.
 * Nothing becomes narrower than `narrowest`. A table of one column cannot be changed.
 */
export function widened(widths: readonly number[], column: number, by: number): number[] {
  const neighbour = column + 1 < widths.length ? column + 1 : column - 1;
  const [own, other] = [widths[column], widths[neighbour]];
  if (own === undefined || other === undefined) return [...widths];
  const given = Math.min(Math.max(by, narrowest - own), other - narrowest);
  return widths.map((width, place) => (place === column ? width + given : place === neighbour ? width - given : width));
}
