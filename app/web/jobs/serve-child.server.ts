import type { ChildMessage, ChildOrder, ChildProgress } from "./child-messages";

/**
 * The child's side of `runChild`: waits for its one order, does the work, answers, and ends. It ends too when its parent
 * is gone, so that no work outlives the server that asked for it.
 */
export function serveChild<In, Out>(work: (input: In, report: (progress: ChildProgress) => void) => Promise<Out>) {
  const tell = (message: ChildMessage<Out>) =>
    new Promise<void>((told) => {
      if (process.connected) process.send!(message, undefined, undefined, () => told());
      else told();
    });
  process.once("disconnect", () => process.exit(1));
  process.once("message", (order: ChildOrder<In>) => {
    work(order.input, (progress) => void tell({ kind: "progress", progress }))
      .then(
        (answer) => tell({ kind: "answer", answer }),
        (thrown: unknown) => tell({ kind: "error", error: described(thrown) }),
      )
      .finally(() => process.exit(0));
  });
}

function described(thrown: unknown) {
  if (!(thrown instanceof Error)) return { name: "Error", code: null, message: String(thrown) };
  const code = "code" in thrown && typeof thrown.code === "string" ? thrown.code : null;
  return { name: thrown.name, code, message: thrown.message };
}
