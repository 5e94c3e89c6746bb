import { Copy } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../icon";
import { Section } from "../../state/section";

/** Text of the file that found no section, to be copied where it belongs. */
export function UnassignedText({ text }: { text: string }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  return (
    <Section title={t("cases.import-unassigned")}>
      <p>{t("cases.import-unassigned-what")}</p>
      <textarea className="input" rows={10} readOnly value={text} aria-label={t("cases.import-unassigned")} />
      <div className="btn-row">
        <button
          type="button"
          className="btn btn-small"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
        >
          <Icon of={Copy} />
          {t(isCopied ? "cases.import-copied" : "cases.import-copy")}
        </button>
      </div>
    </Section>
  );
}
