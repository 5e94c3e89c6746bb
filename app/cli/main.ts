import { commands } from "./commands";
import { Refusal } from "#app/domain/refusal";
import { refusalText } from "#app/web/refusal-text.server";
import { WrongUsage } from "./wrong-usage";

/** Ends with 0, 1 when the command refused or failed, 2 when it was used wrongly. Only the answer goes to stdout. */
async function main([verb, ...args]: readonly string[]): Promise<number> {
  if (verb === "--help" || verb === "help") return explain(0);
  const entry = Object.hasOwn(commands, verb ?? "") ? commands[verb!]! : null;
  if (!entry) {
    say(verb ? `xinglin: there is no command "${verb}"` : "xinglin: which command?");
    return explain(2);
  }
  const command = await entry.load();
  try {
    const answer = await command.run(args);
    if (answer !== undefined) process.stdout.write(`${JSON.stringify(answer)}\n`);
    return command.statusOf?.(answer) ?? 0;
  } catch (error) {
    say(`xinglin ${verb}: ${firstLine(error)}`);
    if (!(error instanceof WrongUsage)) return 1;
    say(`usage: npm run -s xinglin -- ${verb} ${command.usage}`);
    return 2;
  }
}

function explain(status: number): number {
  const width = Math.max(...Object.keys(commands).map((verb) => verb.length));
  say("usage: npm run -s xinglin -- COMMAND [ARGUMENTS]");
  for (const [verb, { summary }] of Object.entries(commands)) say(`  ${verb.padEnd(width)}  ${summary}`);
  return status;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A refusal in words, with its code for those who look it up. */
function firstLine(error: unknown): string {
  if (error instanceof Refusal) return `${refusalText(error, "en")} (${error.code})`;
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]!;
}

// Set, not exited with, so that a long answer is written out completely before the process ends.
process.exitCode = await main(process.argv.slice(2));
