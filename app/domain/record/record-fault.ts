/** What may be wrong with one link of the record. */
export const recordFaultKinds = [
  "content-changed",
  "digest-changed",
  "link-broken",
  "position-missing",
  "event-missing",
] as const;

/** One place where the record does not check; without a position the event is not sealed yet. */
export interface RecordFault {
  chain: string;
  position: number | null;
  eventId: string;
  fault: (typeof recordFaultKinds)[number];
}
