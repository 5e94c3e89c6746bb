import { CircleAlert, Pause, Play, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { formatFileSize, formatPercent } from "#app/i18n/format";
import { Icon } from "../icon";
import { useLanguage } from "../language";
import { Meter } from "../state/meter";
import { failureText } from "./failure-text";
import type { UploadItem } from "./upload-list";

interface UploadRowProps {
  item: UploadItem;
  onPause: () => void;
  onResume: () => void;
  onCancel: () => void;
}

/** One file on its way: how far it is, what holds it up, and what can be done about it. */
export function UploadRow({ item, onPause, onResume, onCancel }: UploadRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, size } = item.file;
  const share = size > 0 ? item.loaded / size : 0;
  const isFailed = item.state === "failed";
  return (
    <li className="upload">
      <span className="upload-name">{name}</span>
      <span className="num muted">{formatFileSize(language, size)}</span>
      {!isFailed && (
        <Meter
          share={share}
          label={t("files.progress-of", { name })}
          tone={item.state === "sending" ? "calm" : "warn"}
        />
      )}
      <UploadState item={item} percent={formatPercent(language, Math.floor(share * 100) / 100)} />
      <span className="upload-acts">
        {item.state === "sending" || item.state === "interrupted" ? (
          <button type="button" className="btn btn-small" onClick={onPause} aria-label={t("files.pause-of", { name })}>
            <Icon of={Pause} />
            {t("files.pause")}
          </button>
        ) : (
          <button
            type="button"
            className="btn btn-small"
            onClick={onResume}
            aria-label={t("files.resume-of", { name })}
          >
            <Icon of={Play} />
            {isFailed ? t("common.try-again") : t("files.resume")}
          </button>
        )}
        <button type="button" className="btn btn-small" onClick={onCancel} aria-label={t("files.cancel-of", { name })}>
          <Icon of={X} />
          {isFailed ? t("files.dismiss") : t("files.cancel")}
        </button>
      </span>
    </li>
  );
}

function UploadState({ item, percent }: { item: UploadItem; percent: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (item.failure) {
    return (
      <p className="error upload-state" role="alert">
        <Icon of={CircleAlert} />
        <span>{failureText(item.failure, { t, language })}</span>
      </p>
    );
  }
  const state = item.state as Exclude<UploadItem["state"], "failed">;
  const isWhole = item.state === "sending" && item.loaded === item.file.size;
  return <p className="hint upload-state">{isWhole ? t("files.checking") : t(`files.state-${state}`, { percent })}</p>;
}
