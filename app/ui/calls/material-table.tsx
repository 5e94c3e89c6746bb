import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { BothNames, CallSettings, MaterialRightsRule } from "#app/domain/calls/settings";
import { formatFileSize, formatNumber } from "#app/i18n/format";
import { useLanguage } from "../language";
import { RuleTable } from "./rule-table";

interface Section extends BothNames {
  minChars: number | null;
  maxChars: number | null;
}

interface MaterialTableProps {
  sections: readonly Section[];
  limits: CallSettings["limits"];
  materialRights: MaterialRightsRule;
  asksSeal: boolean;
}

/** What a case must hold and how much of it, in words. */
export function MaterialTable({ sections, limits, materialRights, asksSeal }: MaterialTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => formatNumber(language, value);
  const { abstract, body, images, attachments } = limits;

  const own = ({ minChars: min, maxChars: max }: Section) => {
    if (min !== null && max !== null) return t("calls.limit-both", { min: number(min), max: number(max) });
    if (min !== null) return t("calls.limit-min", { min: number(min) });
    return max === null ? null : t("calls.limit-max", { max: number(max) });
  };
  const parts = sections.map((section) => {
    const name = nameIn(language, section);
    const limits = own(section);
    return limits ? t("calls.letter-section-limits", { name, limits }) : t("calls.letter-section-quoted", { name });
  });
  const range = images.min === images.max ? number(images.min) : `${number(images.min)}–${number(images.max)}`;
  const pictures = images.minBytes
    ? t("calls.letter-images-size", { range, size: formatFileSize(language, images.minBytes) })
    : t("calls.letter-images-text", { range });
  const rows = [
    {
      name: t("calls.letter-abstract"),
      text: t(abstract.required ? "calls.letter-abstract-text" : "calls.letter-abstract-optional", {
        max: number(abstract.max),
      }),
    },
    {
      name: t("calls.letter-body"),
      text: t("calls.letter-body-text", {
        min: number(body.min),
        max: number(body.max),
        sections: parts.join(t("calls.list-comma")),
      }),
    },
    {
      name: t("calls.letter-images"),
      text: images.minLong
        ? t("calls.letter-images-sides", { text: pictures, long: images.minLong, short: images.minShort ?? 0 })
        : pictures,
    },
    { name: t("calls.letter-attachments"), text: t("calls.letter-attachments-text", { max: number(attachments.max) }) },
    ...(materialRights === "required" ? [{ name: t("calls.letter-rights"), text: t("calls.letter-rights-text") }] : []),
    ...(asksSeal ? [{ name: t("seal.letter"), text: t("seal.letter-text") }] : []),
    { name: t("calls.letter-declarations"), text: t("calls.letter-declarations-text") },
  ];
  return (
    <RuleTable name={t("calls.tab-sections")} rules={rows.map(({ name, text }) => ({ key: name, name, says: text }))} />
  );
}
