/** The notes behind tied numbers: each leads to the row of its indicator, counted from 1; null for one that is not shown. */
export function evidenceNotes(indicators: readonly { id: string }[]) {
  const places = new Map(indicators.map(({ id }, place) => [id, place + 1]));
  return (indicatorId: string) => {
    const place = places.get(indicatorId);
    return place === undefined ? null : { href: `#evidence-${place}`, label: `[${place}]` };
  };
}
