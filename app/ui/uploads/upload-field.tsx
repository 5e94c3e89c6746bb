import { CircleAlert, Upload } from "lucide-react";
import { type DragEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { StoredFile } from "#app/domain/files/stored-file";
import { acceptFor, type UploadPurpose } from "#app/domain/files/upload-purposes";
import { Icon } from "../icon";
import { UploadRow } from "./upload-row";
import { useUploads } from "./use-uploads";

interface UploadFieldProps {
  purpose: UploadPurpose;
  caseId: string;
  label: string;
  /** How many files may still come; none closes the field. */
  remaining?: number;
  /** The portal has a file: the screen attaches it. */
  onStored: (stored: StoredFile, file: File) => void;
}

/** Takes files by choosing or dropping, and shows each on its way. What it takes and how large is said beneath its label. */
export function UploadField({ purpose, caseId, label, remaining = 20, onStored }: UploadFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const [isOver, setOver] = useState(false);
  const [news, setNews] = useState("");
  const [leftOut, setLeftOut] = useState<string[]>([]);
  const { items, add, pause, resume, cancel } = useUploads({
    purpose,
    caseId,
    onStored: (stored, file) => {
      setNews(t("files.stored", { name: file.name }));
      onStored(stored, file);
    },
  });
  const isFull = remaining <= 0;
  const isSingle = purpose === "word";
  const underWay = items.filter(({ state }) => state !== "failed").length;
  const room = isSingle ? 1 : Math.max(0, remaining - underWay);
  const take = (files: Iterable<File>) => {
    const chosen = [...files];
    add(chosen.slice(0, room));
    setLeftOut(chosen.slice(room).map(({ name }) => name));
  };
  const over = (event: DragEvent, isNow: boolean) => {
    event.preventDefault();
    setOver(isNow);
  };

  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <p className="hint" id={`${id}-hint`}>
        {isFull ? t("files.full") : t(`files.takes-${purpose}`)}
      </p>
      {!isFull && (
        <div
          className={isOver ? "drop is-over" : "drop"}
          onDragOver={(event) => over(event, true)}
          onDragLeave={(event) => over(event, false)}
          onDrop={(event) => {
            over(event, false);
            take(event.dataTransfer.files);
          }}
        >
          <Icon of={Upload} />
          <span className="drop-words">{t("files.drop")}</span>
          <input
            id={id}
            className="drop-input"
            type="file"
            accept={acceptFor(purpose)}
            multiple={!isSingle}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => {
              take(target.files ?? []);
              // the same file may be chosen again
              target.value = "";
            }}
          />
        </div>
      )}
      {leftOut.length > 0 && (
        <p className="error" role="alert">
          <Icon of={CircleAlert} />
          <span>{t("files.left-out", { has: leftOut.length, names: leftOut.join(t("cases.import-separator")) })}</span>
        </p>
      )}
      {items.length > 0 && (
        <ul className="uploads" aria-label={t("files.under-way")}>
          {items.map((item) => (
            <UploadRow
              key={item.id}
              item={item}
              onPause={() => pause(item)}
              onResume={() => resume(item)}
              onCancel={() => cancel(item)}
            />
          ))}
        </ul>
      )}
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </div>
  );
}
