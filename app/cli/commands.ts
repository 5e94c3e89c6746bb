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
  "create-admin": {
    summary: "makes an administrator of this installation",
    load: async () => (await import("./commands/create-admin")).createAdmin,
  },
  "verify-record": {
    summary: "checks the content and the links of the record",
    load: async () => (await import("./commands/verify-record")).verifyRecordCommand,
  },
  backup: {
    summary: "copies database and files into a new folder",
    load: async () => (await import("./commands/backup")).backup,
  },
  "read-word": {
    summary: "reads a Word file: prints its title, fields, sections, and what was lost or found no place",
    load: async () => (await import("./commands/read-word")).readWord,
  },
  demo: {
    summary: "makes the demo calls, their people and cases; keeps what is there",
    load: async () => (await import("./commands/demo")).demo,
  },
};
