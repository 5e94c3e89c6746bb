import type { HeaderContent } from "./forms";

/** A draft's header as its form's fields say it, in the browser and on the server alike; what does not fit is left to the schema. */
export function headerOfForm(form: FormData): HeaderContent {
  const text = (name: string) => textOf(form.get(name));
  const texts = (name: string) => form.getAll(name).map(textOf);
  const titles = texts("authorTitle");
  const houses = texts("authorInstitution");
  const shares = texts("authorShare");
  return {
    title: text("title"),
    abstract: text("abstract"),
    categoryId: text("categoryId") || null,
    tasks: texts("tasks"),
    keywords: keywordsOf(text("keywords")),
    periodFrom: monthOf(text("periodFrom")),
    periodTo: monthOf(text("periodTo")),
    authors: texts("authorName").map((name, index) => ({
      name,
      title: titles[index] ?? "",
      institution: houses[index] ?? "",
      share: shares[index] ?? "",
    })),
    declarations: texts("declarations") as HeaderContent["declarations"],
  };
}

const textOf = (value: FormDataEntryValue | null) => (typeof value === "string" ? value : "");

/** Keywords in one line, parted as Chinese and English do. */
const keywordsOf = (line: string) =>
  [
    ...new Set(
      line
        .split(/[,，、;；\n]+/)
        .map((word) => word.trim().slice(0, 40))
        .filter((word) => word !== ""),
    ),
  ].slice(0, 10);

/** A month as browsers without a month field let people write it: 2024-3, 2024年3月, 2024.03. Anything else is no month yet. */
export function monthOf(text: string): string {
  const [, year, month] = /^\s*((?:19|20)\d\d)\s*[-年./]\s*(0?[1-9]|1[0-2])\s*月?\s*$/.exec(text) ?? [];
  return year && month ? `${year}-${month.padStart(2, "0")}` : "";
}
