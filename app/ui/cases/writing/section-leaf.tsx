import type { Editor } from "@tiptap/react";
import { type ReactNode, Suspense, useCallback } from "react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { countCharacters } from "#app/domain/documents/count-characters";
import type { RichDocument } from "#app/domain/documents/document";
import { fileAddress } from "#app/domain/files/picture-sources";
import { CaseText } from "../../case/case-text";
import type { FigureFeet } from "../../editor/figures/figure-feet";
import type { ComingPicture } from "../../editor/figures/picture-place";
import type { Papers } from "../../editor/papers";
import { useLanguage } from "../../language";
import { patientLazy } from "../../patient-lazy";
import { readableHtml } from "../readable-html";
import { sectionNumber } from "./section-number";
import type { WritableSection } from "./writable-case";

const SectionEditor = patientLazy(async () => (await import("../../editor/section-editor")).SectionEditor);

interface SectionLeafProps {
  section: WritableSection;
  index: number;
  document: RichDocument;
  /** Whether someone can write: before, and without scripts, the text is there to read. */
  isReady: boolean;
  /** Grows when the text was replaced other than by typing. */
  generation: number;
  /** Two texts to choose from, above the paper. */
  conflict: ReactNode;
  onChange: (key: string, document: RichDocument) => void;
  onFocus: (key: string, editor: Editor) => void;
  onPictures: (pictures: ComingPicture[]) => void;
  /** Who writes here, and what came in. */
  note: ReactNode;
  /** Somebody else writes here: it is read meanwhile. */
  isHeld: boolean;
  /** Whether the case's ledger has an indicator. */
  knowsIndicator: (indicatorId: string) => boolean;
  /** Knows the open editors of all sections. */
  papers: Papers;
  /** Knows the figures on all open papers. */
  feet: FigureFeet;
}

/** On the paper a picture is never wider. */
const fileUrl = (fileId: string) => fileAddress(fileId, "w1600");

/** One section as a sheet of paper. */
export function SectionLeaf(props: SectionLeafProps) {
  const {
    section,
    index,
    document,
    isReady,
    generation,
    conflict,
    onChange,
    onFocus,
    onPictures,
    note,
    isHeld,
    knowsIndicator,
    papers,
    feet,
  } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { key } = section;
  const change = useCallback((changed: RichDocument) => onChange(key, changed), [key, onChange]);
  const focus = useCallback((editor: Editor) => onFocus(key, editor), [key, onFocus]);
  const open = useCallback((editor: Editor | null) => papers.set(key, editor), [key, papers]);
  const name = nameIn(language, section);
  const text = <CaseText html={isReady ? readableHtml(document) : section.html} lang="zh-CN" />;
  return (
    <article className="leaf" id={`part-${key}`} aria-label={name}>
      <div className="leaf-head">
        <h2>
          {sectionNumber(language, index)}
          {name}
        </h2>
        <span className="n">{t("cases.chars", { count: countCharacters(document) })}</span>
      </div>
      {note}
      {conflict}
      {isReady && !conflict && !isHeld ? (
        <Suspense fallback={text}>
          <SectionEditor
            key={generation}
            label={name}
            document={document}
            fileUrl={fileUrl}
            knowsIndicator={knowsIndicator}
            feet={feet}
            onChange={change}
            onFocus={focus}
            onOpen={open}
            onPictures={onPictures}
          />
        </Suspense>
      ) : (
        !conflict && text
      )}
    </article>
  );
}
