import type { Command } from "./command";

interface CommandEntry {
  readonly summary: string;
  /** Loads the command only when it is called, so that no verb needs what another one needs. */
  readonly load: () => Promise<Command>;
}

/** Every verb of `npm run xinglin`, in the order `--help` lists them. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  match: {
    summary: "matches reviewers to cases: reads an instance, prints the optimal matching and its certificate",
    load: async () => (await import("./commands/match")).match,
  },
};
