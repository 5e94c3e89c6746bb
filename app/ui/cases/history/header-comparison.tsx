import { useTranslation } from "react-i18next";
import type { HeaderContent } from "#app/domain/cases/forms";
import { compareTexts } from "#app/domain/documents/compare/compare-texts";
import { headerLines } from "../writing/header-lines";
import { ComparedText } from "./compared-text";

/** Two headers field by field, with the differences marked. */
export function HeaderComparison({ before, after }: { before: HeaderContent; after: HeaderContent }) {
  const { t } = useTranslation();
  const old = headerLines(before, t);
  const changed = headerLines(after, t).flatMap(({ key, name, text }, place) => {
    const spans = compareTexts(old[place]?.text ?? "", text);
    const isSame = spans.every(({ kind }) => kind === "same");
    return isSame ? [] : [{ key, name, line: { kind: "changed" as const, spans } }];
  });
  if (changed.length === 0) return <ComparedText lines={[]} />;
  return changed.map(({ key, name, line }) => (
    <div key={key} className="field">
      <h4 className="label">{name}</h4>
      <ComparedText lines={[line]} />
    </div>
  ));
}
