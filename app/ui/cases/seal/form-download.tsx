import { useTranslation } from "react-i18next";
import { fileAddress } from "#app/domain/files/picture-sources";

interface FormDownloadProps {
  form: { fileId: string; pages: number } | null;
  isMain?: boolean;
}

/** The application form to print, or that it is being made. */
export function FormDownload({ form, isMain = false }: FormDownloadProps) {
  const { t } = useTranslation();
  if (!form) return <p className="hint">{t("seal.printing")}</p>;
  return (
    <a className={isMain ? "btn btn-primary" : "btn"} href={fileAddress(form.fileId)} target="_blank" rel="noreferrer">
      {t("seal.download", { count: form.pages })}
    </a>
  );
}
