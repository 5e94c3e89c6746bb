import { Check, CircleCheck, CircleDashed, CircleDot, X } from "lucide-react";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { Finding } from "#app/domain/cases/findings";
import type { HeaderContent } from "#app/domain/cases/forms";
import type { Colleague } from "#app/domain/cases/presence";
import { countCharacters, countText } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { formatNumber } from "#app/i18n/format";
import type { Papers } from "../../editor/papers";
import { Icon } from "../../icon";
import { useLanguage } from "../../language";
import { BodyTotal } from "./body-total";
import { OutlineHeadings } from "./outline-headings";
import { ColleaguesHere } from "./presence/colleagues-here";
import type { WritableCase } from "./writable-case";

interface CaseOutlineProps {
  data: WritableCase;
  contents: Readonly<Record<string, unknown>>;
  findings: readonly Finding[];
  /** The section someone writes in. */
  current: string | null;
  /** The open editors, for the headings that lead into them. */
  papers: Papers;
  colleagues: readonly Colleague[];
  /** The ledger in few words. */
  evidence: string;
}

/** Beside the paper: the sections with their lengths and ticks, the whole text against its limits, and the other materials. */
export function CaseOutline({ data, contents, findings, current, papers, colleagues, evidence }: CaseOutlineProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const header = contents.header as HeaderContent;
  const documents = data.sections.map(({ key }) => contents[key] as RichDocument);
  const figures = documents.flatMap(figuresOf).length;
  const number = (value: number) => formatNumber(language, value);
  const others = [
    { key: "title", says: t("cases.chars", { count: countText(header.title) }) },
    { key: "category", says: header.categoryId ? t("cases.outline-chosen") : t("cases.outline-none") },
    {
      key: "abstract",
      says: t("cases.outline-of", {
        has: number(countText(header.abstract)),
        max: number(data.call.limits.abstract.max),
      }),
    },
    { key: "images", says: t("cases.outline-pieces", { count: figures }) },
    {
      key: "authors",
      says: t("cases.outline-people", { count: header.authors.filter(({ name }) => name.trim() !== "").length }),
    },
    { key: "declarations", says: t("cases.outline-pieces", { count: header.declarations.length }) },
    { key: "evidence", says: evidence },
    {
      key: "attachments",
      says: t("cases.outline-pieces", { count: data.files.filter(({ kind }) => kind === "document").length }),
    },
  ] as const;

  return (
    <nav className="case-outline" aria-label={t("cases.outline")}>
      <h2>{t("cases.outline-sections")}</h2>
      <div className="parts">
        {data.sections.map((section, index) => {
          const document = documents[index]!;
          const isBad = findings.some(({ where }) => where === section.key);
          const isCurrent = section.key === current;
          return (
            <Fragment key={section.key}>
              <a className="part" href={`#part-${section.key}`} aria-current={isCurrent || undefined}>
                <span className={`state ${isCurrent ? "state-now" : isBad ? "state-bad" : "state-ok"}`}>
                  <Icon of={isCurrent ? CircleDot : isBad ? CircleDashed : CircleCheck} />
                </span>
                <span className="name">{nameIn(language, section)}</span>
                <span className="count">{t("cases.chars", { count: countCharacters(document) })}</span>
                <span className="says">
                  {t(isCurrent ? "cases.outline-here" : isBad ? "cases.outline-unfinished" : "cases.outline-done")}
                </span>
                <ColleaguesHere colleagues={colleagues.filter(({ part }) => part === section.key)} />
              </a>
              <OutlineHeadings
                sectionKey={section.key}
                name={nameIn(language, section)}
                document={document}
                papers={papers}
              />
            </Fragment>
          );
        })}
      </div>
      <BodyTotal documents={documents} limits={data.call.limits.body} />
      <h2>{t("cases.outline-others")}</h2>
      <div className="others">
        {others.map(({ key, says }) => {
          const isBad = findings.some(({ where }) => where === key);
          return (
            <a key={key} href={`#part-${key === "images" ? (data.sections[0]?.key ?? "") : key}`}>
              {t(`cases.field-${key}`)}
              <span className={isBad ? "v v-bad" : "v v-ok"}>
                <Icon of={isBad ? X : Check} />
                {says}
              </span>
            </a>
          );
        })}
      </div>
    </nav>
  );
}
