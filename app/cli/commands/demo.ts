import { holdsDemoCall } from "#app/domain/calls/queries/holds-demo-call.server";
import type { Command } from "../command";
import { withPortal } from "../context.server";
import { keepAccounts, keptAccounts } from "../demo/accounts";
import { makeDemo } from "../demo/make-demo";
import { WrongUsage } from "../wrong-usage";

/** Makes the demo calls and their people, and prints how to sign in as each role. Where the demo stands already it changes nothing. */
export const demo: Command = {
  usage: "",
  async run(args) {
    if (args.length > 0) throw new WrongUsage("takes no arguments");
    return withPortal(async (ctx) => {
      const holdsDemo = await holdsDemoCall(ctx.db.read);
      const kept = holdsDemo ? await keptAccounts() : null;
      if (kept) return { made: false, accounts: kept };
      if (holdsDemo)
        throw new Error("a demo was begun in this data and not finished: start again with an empty data folder");
      const begun = performance.now();
      const accounts = await makeDemo(ctx, (step) => process.stderr.write(`demo  ${step}\n`));
      await keepAccounts(accounts);
      return { made: true, seconds: Math.round((performance.now() - begun) / 100) / 10, accounts };
    });
  },
};
