import { expect, test } from "vitest";
import {
  type CallState,
  type CallTransition,
  callStates,
  callTransitions,
  nextCallState,
} from "#app/domain/calls/lifecycle";

const transitions = Object.keys(callTransitions) as CallTransition[];
const allowed: Record<string, CallState> = { "draft open": "open", "open close": "closed" };

test.each(callStates.flatMap((state) => transitions.map((transition) => [state, transition] as const)))(
  "a call that is %s: %s",
  (state, transition) => {
    const next = allowed[`${state} ${transition}`];
    if (next) expect(nextCallState(state, transition)).toBe(next);
    else expect(() => nextCallState(state, transition)).toThrow("call.wrong-state");
  },
);
