import { type RecordVerdict, verifyRecord } from "#app/domain/record/queries/verify-record.server";
import type { Command } from "../command";
import { withPortal } from "../context.server";
import { WrongUsage } from "../wrong-usage";

/** Checks the record's content and links and prints the verdict; ends with 1 when something does not check. */
export const verifyRecordCommand: Command<RecordVerdict> = {
  usage: "",
  async run(args) {
    if (args.length > 0) throw new WrongUsage("takes no arguments");
    return withPortal((ctx) => verifyRecord(ctx));
  },
  statusOf: ({ ok }) => (ok ? 0 : 1),
};
