import { readWord as read } from "#app/domain/documents/read-word/read-word.server";
import { usualSections } from "#app/domain/documents/read-word/usual-sections";
import type { Command } from "../command";
import { readOperatorsFile } from "../read-operators-file";
import { WrongUsage } from "../wrong-usage";

/** Prints what the portal would read from a Word file, without the bytes of its pictures. */
export const readWord: Command = {
  usage: "FILE.docx",
  async run(args) {
    const [path] = args;
    if (args.length !== 1 || path === undefined) throw new WrongUsage("needs exactly one file");
    const bytes = await readOperatorsFile(path);
    const { title, fields, sections, unassigned, lost } = await read(bytes, { sections: usualSections });
    return { title, fields, sections, unassigned, lost };
  },
};
