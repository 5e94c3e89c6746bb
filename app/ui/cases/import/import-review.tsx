import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { SourceFate } from "#app/domain/cases/word-import";
import { formatDateTime } from "#app/i18n/format";
import { SubmitButton } from "../../form/submit-button";
import { useLanguage } from "../../language";
import { Message } from "../../state/message";
import { Section } from "../../state/section";
import { ComparedFields } from "./compared-fields";
import type { ImportView } from "./import-view";
import { LostList } from "./lost-list";
import { SectionChoice } from "./section-choice";
import { StrayBlocks } from "./stray-blocks";

interface ImportReviewProps {
  view: ImportView;
  /** The same contents were put into the draft before. */
  earlier: SourceFate | null;
  now: Date;
}

/** A file that was read, side by side with what would become of it, for its author to decide on. Nothing is in the draft yet. */
export function ImportReview({ view, earlier, now }: ImportReviewProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { jobId, fileId, fileName, title, draftTitle, sections, strays, lost, fields } = view;
  return (
    <Section title={t("cases.import-report")} note={<a href={`/files/${fileId}`}>{fileName}</a>}>
      <div className="grid gap-6">
        {earlier && (
          <Message tone="warn" title={t("cases.import-earlier")}>
            <p>
              {t("cases.import-earlier-what", {
                file: earlier.fileName,
                time: formatDateTime(language, earlier.at, now),
              })}
            </p>
          </Message>
        )}
        <Message tone="warn" title={t("cases.import-waiting")}>
          <p>{t("cases.import-waiting-what")}</p>
          {lost.length > 0 && <LostList lost={lost} />}
        </Message>
        <Form method="post" className="grid gap-6">
          <input type="hidden" name="jobId" value={jobId} />
          <TitleChoice title={title} draftTitle={draftTitle} />
          <StrayBlocks strays={strays} sections={sections} />
          <Section title={t("cases.import-sections")}>
            {sections.map((section) => (
              <SectionChoice key={section.key} section={section} />
            ))}
          </Section>
          <p className="btn-row">
            <SubmitButton name="intent" value="accept">
              {t("cases.import-accept")}
            </SubmitButton>
          </p>
        </Form>
        <ComparedFields fields={fields} />
        <Form method="post">
          <input type="hidden" name="jobId" value={jobId} />
          <SubmitButton tone="plain" name="intent" value="discard">
            {t("cases.import-discard")}
          </SubmitButton>
        </Form>
      </div>
    </Section>
  );
}

/** Which title the draft gets: asked only where it has another one. */
function TitleChoice({ title, draftTitle }: Pick<ImportView, "title" | "draftTitle">) {
  const { t } = useTranslation();
  if (title === "" || title === draftTitle) return null;
  if (draftTitle === "") return <p>{t("cases.import-title-will", { title })}</p>;
  return (
    <fieldset className="import-ways">
      <legend>{t("cases.import-title-which")}</legend>
      <label className="check">
        <input type="radio" name="title" value="draft" defaultChecked />
        <span>{t("cases.import-title-draft", { title: draftTitle })}</span>
      </label>
      <label className="check">
        <input type="radio" name="title" value="file" />
        <span>{t("cases.import-title-file", { title })}</span>
      </label>
    </fieldset>
  );
}
