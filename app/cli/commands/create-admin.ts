import { parseArgs } from "node:util";
import { createAdministrator } from "#app/domain/people/commands/create-administrator.server";
import { administratorForm } from "#app/domain/people/forms";
import { formErrorText, issueError } from "#app/i18n/form-error";
import { translatorFor } from "#app/i18n/messages.server";
import { ask, askSecretly, readStdin } from "../ask";
import type { Command } from "../command";
import { withPortal } from "../context.server";
import { WrongUsage } from "../wrong-usage";

/** Makes an administrator and prints the account. What is not given is asked for at the terminal; the password never stands in the command line, where others could read it. */
export const createAdmin: Command = {
  usage: "[EMAIL [NAME]] [--language zh-CN|en] [--password-stdin]   (or the password in XINGLIN_ADMIN_PASSWORD)",
  async run(args) {
    const { positionals, values } = read(args);
    const [email, name] = positionals;
    const given = {
      email: email ?? (await fromTerminal("E-mail address: ")),
      name: name ?? (email && !process.stdin.isTTY ? email : await fromTerminal("Name: ")),
      language: values.language ?? "zh-CN",
      password: await passwordOf(values["password-stdin"]),
    };
    const checked = administratorForm.safeParse(given, { error: issueError });
    if (!checked.success) {
      const [issue] = checked.error.issues;
      throw new Error(`${issue?.path.join(".")}: ${formErrorText(translatorFor("en"), issue?.message ?? "")}`);
    }
    return withPortal((ctx) => createAdministrator(ctx, checked.data));
  },
};

function read(args: readonly string[]) {
  try {
    const options = { language: { type: "string" }, "password-stdin": { type: "boolean", default: false } } as const;
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true });
    if (parsed.positionals.length <= 2) return parsed;
  } catch {
    // said below, in our own words
  }
  throw new WrongUsage("takes an e-mail address and a name");
}

async function passwordOf(fromStdin: boolean): Promise<string> {
  if (fromStdin) return readStdin();
  const given = process.env.XINGLIN_ADMIN_PASSWORD;
  if (given) return given;
  if (process.stdin.isTTY) return askSecretly("Password: ");
  throw new WrongUsage("needs a password");
}

async function fromTerminal(question: string): Promise<string> {
  if (process.stdin.isTTY) return ask(question);
  throw new WrongUsage("needs an e-mail address");
}
