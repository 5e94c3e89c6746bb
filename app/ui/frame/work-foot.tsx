import { useTranslation } from "react-i18next";
import { DemoMark } from "./demo-mark";
import { useFrame } from "./frame-data";

export function WorkFoot() {
  const { t } = useTranslation();
  return (
    <footer className="appfoot">
      <DemoMark />
      {useFrame()?.demo && <span>{t("common.demo-fiction")}</span>}
      <span>{t("common.beijing-time")}</span>
    </footer>
  );
}
