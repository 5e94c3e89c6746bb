import { openDatabase } from "#app/db/db.server";
import { type RecordVerdict, verifyRecord } from "#app/domain/record/queries/verify-record.server";
import type { Command } from "../command";
import { WrongUsage } from "../wrong-usage";

/** Checks the record's content and links and prints the verdict; ends with 1 when something does not check. */
export const verifyRecordCommand: Command<RecordVerdict> = {
  usage: "",
  async run(args) {
    if (args.length > 0) throw new WrongUsage("takes no arguments");
    // as it is found: bringing it to this version's schema would write to it, and would stop at what is missing
    const db = await openDatabase();
    try {
      return await verifyRecord({ db });
    } finally {
      await db.close();
    }
  },
  statusOf: ({ ok }) => (ok ? 0 : 1),
};
