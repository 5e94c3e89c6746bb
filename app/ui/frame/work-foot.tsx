import { useTranslation } from "react-i18next";
import { DemoWording } from "./demo-wording";
import { useFrame } from "./frame-data";

export function WorkFoot() {
  const { t } = useTranslation();
  return (
    <footer className="appfoot">
      {useFrame()?.demo && (
        <>
          <span className="sample">
            <DemoWording />
          </span>
          <span>{t("common.demo-fiction")}</span>
        </>
      )}
      <span>{t("common.beijing-time")}</span>
    </footer>
  );
}
