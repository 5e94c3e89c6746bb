import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ApplicationToPrint } from "#app/domain/application-form/form-to-print";
import { FormTypesetter } from "#app/domain/application-form/form-typesetter.server";
import { serveChild } from "./serve-child.server";

/** Forms to print one after the other, and an existing folder for them. */
export interface PrintOrder {
  forms: ApplicationToPrint[];
  folder: string;
}

/** The forms in the order asked for, each a file of the folder; what they cost is for the bench. */
export interface PrintAnswer {
  printed: { path: string; pages: number }[];
  cpuSeconds: number;
  peakMegabytes: number;
}

// Typst would take every core; on a small server the others belong to the people who are reading.
process.env.RAYON_NUM_THREADS ??= "1";

serveChild<PrintOrder, PrintAnswer>(async ({ forms, folder }, report) => {
  const typesetter = await FormTypesetter.create();
  const printed: PrintAnswer["printed"] = [];
  for (const form of forms) {
    const { pdf, pages } = typesetter.application(form);
    const path = join(folder, `form-${printed.length + 1}.pdf`);
    await writeFile(path, pdf);
    printed.push({ path, pages });
    report({ stage: "printing", permille: Math.round((printed.length / forms.length) * 1000) });
  }
  const { user, system } = process.cpuUsage();
  return { printed, cpuSeconds: (user + system) / 1e6, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
});
