import { Form, Link, useRevalidator } from "@remix-run/react";
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatFileSize } from "#app/i18n/format";
import { Icon } from "../../icon";
import { useLanguage } from "../../language";
import { AttachmentRights } from "../rights/attachment-rights";
import { FileLink } from "../../preview/file-link";
import { useFreshWhile } from "../../preview/use-fresh-while";
import { usePreview } from "../../preview/use-preview";
import { Message } from "../../state/message";
import { UploadField } from "../../uploads/upload-field";
import { attachFile } from "./attach-file";
import type { WritableCase } from "./writable-case";

/** The supporting material of a case: what is there, what may be taken away, and where more comes in. */
export function AttachmentsLeaf({ data }: { data: WritableCase }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { revalidate } = useRevalidator();
  const [failure, setFailure] = useState<string | null>(null);
  const documents = data.files.filter(({ kind }) => kind === "document");
  const most = data.call.limits.attachments.max;
  const waiting = data.files.filter(({ scanState }) => scanState === "waiting");
  const figuresWaiting = waiting.filter(({ kind }) => kind === "figure").length;
  const { preview, shown } = usePreview();
  useFreshWhile(waiting.length > 0);
  return (
    <article className="leaf grid gap-4" id="part-attachments" aria-label={t("cases.field-attachments")}>
      <div className="leaf-head">
        <h2>{t("cases.field-attachments")}</h2>
        <span className="n">{t("cases.attachments-most", { max: most })}</span>
      </div>
      {documents.length > 0 && (
        <ul className="file-rows">
          {documents.map(({ attachmentId, ...file }) => (
            <li key={attachmentId}>
              <FileLink file={file} onPreview={preview} />
              <span className="num muted">{formatFileSize(language, file.size)}</span>
              <Form
                method="post"
                action={`/institution/cases/${data.id}/files/${attachmentId}/removal`}
                preventScrollReset
              >
                <button className="btn btn-small" aria-label={t("cases.attachment-remove-of", { name: file.name })}>
                  <Icon of={Trash2} />
                  {t("cases.attachment-remove")}
                </button>
              </Form>
              <AttachmentRights caseId={data.id} item={data.material.find((one) => one.fileId === file.fileId)} />
            </li>
          ))}
        </ul>
      )}
      {shown}
      {figuresWaiting > 0 && <p role="status">{t("files.figures-being-checked", { has: figuresWaiting })}</p>}
      {(["infected", "refused"] as const).map(
        (why) =>
          data.gone[why].length > 0 && (
            <Message key={why} tone="stop">
              <p>{t(`files.${why}-gone`, { names: data.gone[why].join(t("cases.import-separator")) })}</p>
            </Message>
          ),
      )}
      <p>
        <Link to={`/institution/cases/${data.id}/rights`}>{t("rights.title")}</Link>{" "}
        <span className="hint">{t("rights.sub")}</span>
      </p>
      {failure && (
        <div role="alert">
          <Message tone="stop">
            <p>{failure}</p>
          </Message>
        </div>
      )}
      <UploadField
        purpose="document"
        caseId={data.id}
        label={t("cases.attachments-add")}
        remaining={most - documents.length}
        onStored={({ fileId }) => {
          void attachFile(data.id, { fileId, kind: "document" }, t("cases.attach-failed")).then((refused) => {
            setFailure(refused);
            if (!refused) revalidate();
          });
        }}
      />
    </article>
  );
}
