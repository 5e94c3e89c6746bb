import { useTranslation } from "react-i18next";
import type { RichDocument } from "#app/domain/documents/document";
import type { Papers } from "../../editor/papers";
import { goToHeading } from "./go-to-heading";
import { headingsOf } from "./headings-of";

interface OutlineHeadingsProps {
  sectionKey: string;
  /** The section's name, for those who hear the list. */
  name: string;
  document: RichDocument;
  papers: Papers;
}

/** The headings of a section as they are now; each leads to its place in the text. */
export function OutlineHeadings({ sectionKey, name, document, papers }: OutlineHeadingsProps) {
  const { t } = useTranslation();
  const headings = headingsOf(document);
  if (headings.length === 0) return null;
  return (
    <ol className="subs" aria-label={t("cases.outline-headings", { name })}>
      {headings.map(({ text, level, place }) => (
        <li key={place} className={level > 2 ? "is-inner" : undefined}>
          <a
            href={`#part-${sectionKey}`}
            onClick={(event) => {
              const editor = papers.get(sectionKey);
              if (!editor) return;
              event.preventDefault();
              goToHeading(editor, place);
            }}
          >
            {text}
          </a>
        </li>
      ))}
    </ol>
  );
}
