import { describe, expect, test } from "vitest";
import { overallState } from "#app/ui/editor/saving/overall-state";
import {
  freshPart,
  isUnsaved,
  mayBeSent,
  partAfter,
  type PartEvent,
  type PartState,
  pauseBefore,
} from "#app/ui/editor/saving/part-state";

const at = new Date("2026-11-10T02:32:00Z");
const phases = ["saved", "dirty", "sending", "waiting", "signed-out", "stale", "refused"] as const;
type Phase = PartState["phase"];
const inPhase = (phase: Phase, more: Partial<PartState> = {}): PartState => ({ ...freshPart(3, null), phase, ...more });

const events: Record<PartEvent["kind"], PartEvent> = {
  typed: { kind: "typed" },
  sent: { kind: "sent" },
  stored: { kind: "stored", rev: 4, savedAt: at },
  unreachable: { kind: "unreachable" },
  "signed-out": { kind: "signed-out" },
  stale: { kind: "stale" },
  refused: { kind: "refused", message: "太长" },
  kept: { kind: "kept", rev: 7 },
  taken: { kind: "taken", rev: 7, savedAt: at },
  joined: { kind: "joined", rev: 7 },
  renewed: { kind: "renewed", rev: 7, savedAt: at },
};

/** The phase after each event, by phase; what is left out changes nothing. */
const table: Record<Phase, Partial<Record<PartEvent["kind"], Phase>>> = {
  saved: { typed: "dirty", stale: "stale" },
  dirty: { sent: "sending", stale: "stale" },
  sending: {
    stored: "saved",
    joined: "dirty",
    unreachable: "waiting",
    "signed-out": "signed-out",
    stale: "stale",
    refused: "refused",
  },
  waiting: { sent: "sending", stale: "stale" },
  "signed-out": { sent: "sending", stale: "stale" },
  stale: { kept: "dirty", taken: "saved" },
  refused: { typed: "dirty", stale: "stale" },
};

describe("one part of a draft", () => {
  for (const phase of phases) {
    for (const event of Object.values(events)) {
      const after = table[phase][event.kind] ?? phase;
      test(`that is ${phase} is ${after} once it is ${event.kind}`, () => {
        expect(partAfter(inPhase(phase), event).phase).toBe(after);
      });
    }
  }

  test("typed on while a save is under way is unsaved again when the answer comes, on top of the new rev", () => {
    const typedOn = partAfter(inPhase("sending"), events.typed);

    expect(partAfter(typedOn, events.stored)).toEqual({ ...freshPart(4, at), phase: "dirty" });
  });

  test("typed on while the server refuses what was sent is tried again", () => {
    const typedOn = partAfter(inPhase("sending"), events.typed);

    expect(partAfter(typedOn, events.refused)).toEqual(inPhase("dirty"));
  });

  test("keeps the refusal's words until something is typed", () => {
    const refused = partAfter(inPhase("sending"), events.refused);

    expect(refused).toEqual(inPhase("refused", { refusal: "太长" }));
    expect(partAfter(refused, events.typed)).toEqual(inPhase("dirty"));
  });

  test("builds on the rev the person chose, and on the stored text where that was taken", () => {
    expect(partAfter(inPhase("stale"), events.kept)).toEqual(inPhase("dirty", { rev: 7 }));
    expect(partAfter(inPhase("stale"), events.taken)).toEqual(freshPart(7, at));
  });

  test("builds on another's rev once both texts are one, or the other was taken up", () => {
    expect(partAfter(inPhase("sending"), events.joined)).toEqual(inPhase("dirty", { rev: 7 }));
    expect(partAfter(inPhase("saved"), events.renewed)).toEqual(freshPart(7, at));
    expect(partAfter(inPhase("dirty"), events.renewed)).toEqual(inPhase("dirty"));
  });

  test("keeps why the server cannot take it now until it is sent again", () => {
    const waiting = partAfter(inPhase("sending"), { kind: "unreachable", message: "满了" });

    expect(waiting).toEqual(inPhase("waiting", { tries: 1, refusal: "满了" }));
    expect(overallState([waiting, inPhase("waiting")])).toMatchObject({ says: "full", refusal: "满了" });
    expect(partAfter(waiting, events.sent)).toMatchObject({ phase: "sending", refusal: null });
  });

  test("waits ever longer for an unreachable server, at most half a minute, and never where time cures nothing", () => {
    const pauses = [1, 2, 3, 4, 5, 6].map((tries) => pauseBefore(inPhase("waiting", { tries })));

    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(phases.map((phase) => pauseBefore(inPhase(phase)))).toEqual([null, 1_000, null, 1_000, null, null, null]);
  });

  test("is sent only where the server may take it, and is safe only when acknowledged", () => {
    expect(phases.filter((phase) => mayBeSent(inPhase(phase)))).toEqual(["dirty", "waiting", "signed-out"]);
    expect(phases.filter((phase) => !isUnsaved(inPhase(phase)))).toEqual(["saved"]);
  });
});

describe("the one place that tells whether everything is saved", () => {
  test.each([
    { parts: ["saved", "saved"], says: "saved" },
    { parts: ["saved", "dirty"], says: "saving" },
    { parts: ["sending", "saved"], says: "saving" },
    { parts: ["sending", "waiting"], says: "offline" },
    { parts: ["waiting", "signed-out"], says: "signed-out" },
    { parts: ["signed-out", "refused"], says: "refused" },
    { parts: ["refused", "stale", "waiting"], says: "stale" },
  ] as const)("says $says for $parts", ({ parts, says }) => {
    expect(overallState(parts.map((phase) => inPhase(phase))).says).toBe(says);
  });

  test("names the last moment anything was saved", () => {
    const later = new Date(at.getTime() + 60_000);

    expect(overallState([freshPart(1, at), freshPart(1, later), freshPart(1, null)]).savedAt).toEqual(later);
  });
});
