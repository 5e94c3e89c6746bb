import { Refusal } from "#app/domain/refusal";

/** Every state of a case, in the order of its life. */
export const caseStates = [
  "draft",
  "internal",
  "submitted",
  "recommended",
  "checking",
  "returned",
  "admitted",
  "refused",
  "judging",
  "decided",
  "noticed",
  "published",
  "withdrawn",
  "retracted",
] as const;
export type CaseState = (typeof caseStates)[number];

const beforeDecision = [
  "draft",
  "internal",
  "submitted",
  "recommended",
  "checking",
  "returned",
  "admitted",
  "judging",
] as const satisfies readonly CaseState[];

/** The one transition table: it feeds the code, the schema and the tests. `internal` occurs where the institution has steps, `recommended` where the call has them; a revision goes round inside and stays `returned`. */
export const transitions = {
  circulate: { from: ["draft"], to: "internal" },
  recall: { from: ["internal"], to: "draft" },
  submit: { from: ["draft", "internal", "returned"], to: "submitted" },
  recommend: { from: ["submitted"], to: "recommended" },
  check: { from: ["submitted", "recommended"], to: "checking" },
  return: { from: ["checking"], to: "returned" },
  admit: { from: ["checking"], to: "admitted" },
  refuse: { from: ["checking"], to: "refused" },
  judge: { from: ["admitted"], to: "judging" },
  reroute: { from: ["judging"], to: "admitted" },
  decide: { from: ["judging"], to: "decided" },
  notice: { from: ["decided"], to: "noticed" },
  publish: { from: ["decided", "noticed"], to: "published" },
  withdraw: { from: beforeDecision, to: "withdrawn" },
  retract: { from: ["published"], to: "retracted" },
} as const satisfies Record<string, { from: readonly CaseState[]; to: CaseState }>;
export type CaseTransition = keyof typeof transitions;

export const mayTransit = (state: CaseState, transition: CaseTransition): boolean =>
  (transitions[transition].from as readonly CaseState[]).includes(state);

/** The state after a transition; refuses with `case.wrong-state` where the table has no such way. */
export function nextState(state: CaseState, transition: CaseTransition): CaseState {
  if (!mayTransit(state, transition)) throw new Refusal("case.wrong-state", { state, transition });
  return transitions[transition].to;
}

/** States in which the institution may change its text. */
export const editableStates = ["draft", "internal", "returned"] as const satisfies readonly CaseState[];
/** States that the organiser sees: everything that was handed in at least once. */
export const handedInStates = caseStates.filter((state) => state !== "draft" && state !== "internal");
