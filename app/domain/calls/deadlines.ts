import { Refusal, type Verdict } from "#app/domain/refusal";
import type { CallState } from "./lifecycle";

/** The dates of a call. Ends are exclusive: 24:00 of a day, Beijing time, is stored as 00:00 of the next. */
export interface CallDates {
  opensAt: Date | null;
  closesAt: Date | null;
  reviewsCloseAt: Date | null;
}

/**
 * Whether a call takes what is received at this moment. `receivedAt` is when the server got the request, not when it got
 * round to it. Drafts are never asked: they can always be saved.
 */
export function maySubmitNow(
  call: Pick<CallDates, "opensAt" | "closesAt"> & { state: CallState },
  receivedAt: Date,
): Verdict {
  if (call.state !== "open" || !call.opensAt || !call.closesAt) return new Refusal("call.not-open");
  if (receivedAt < call.opensAt) return new Refusal("call.not-open");
  if (receivedAt >= call.closesAt) return new Refusal("call.closed");
  return null;
}

/** Submission opens, then closes, then reviewing closes. Dates still missing are not out of order. */
export function inOrder({ opensAt, closesAt, reviewsCloseAt }: CallDates): boolean {
  const set = [opensAt, closesAt, reviewsCloseAt].filter((moment) => moment !== null);
  return set.every((moment, place) => place === 0 || set[place - 1]! < moment);
}

/** Refuses dates that run against each other. */
export const mayDate = (dates: CallDates): Verdict => (inOrder(dates) ? null : new Refusal("call.dates-out-of-order"));

/**
 * What may happen to the dates of an open call: all stay set, a new date is still to come, and an opening that has
 * passed stays where it was. An end that has passed may be moved on: a deadline can be extended after the fact.
 */
export function mayMoveDates(from: CallDates, to: CallDates, now: Date): Verdict {
  if (!to.opensAt || !to.closesAt || !to.reviewsCloseAt) return new Refusal("call.dates-out-of-order");
  const hasMoved = (date: keyof CallDates) => from[date]?.getTime() !== to[date]?.getTime();
  const isOver = (moment: Date | null) => moment !== null && moment < now;
  const dates = ["opensAt", "closesAt", "reviewsCloseAt"] as const;
  if (dates.some((date) => hasMoved(date) && isOver(to[date]))) return new Refusal("call.date-passed");
  if (hasMoved("opensAt") && isOver(from.opensAt)) return new Refusal("call.date-passed");
  return mayDate(to);
}
