import { Refusal } from "#app/domain/refusal";

/** A call is prepared, open to the public, and closed once its results are out; the dates decide when cases may be handed in. */
export const callStates = ["draft", "open", "closed"] as const;
export type CallState = (typeof callStates)[number];

export const callTransitions = {
  open: { from: ["draft"], to: "open" },
  close: { from: ["open"], to: "closed" },
} as const satisfies Record<string, { from: readonly CallState[]; to: CallState }>;
export type CallTransition = keyof typeof callTransitions;

/** The state after a transition; refuses with `call.wrong-state` where the table has no such way. */
export function nextCallState(state: CallState, transition: CallTransition): CallState {
  const { from, to } = callTransitions[transition];
  if (!(from as readonly CallState[]).includes(state)) throw new Refusal("call.wrong-state", { state, transition });
  return to;
}
