import { useTranslation } from "react-i18next";
import { useFrame } from "./frame-data";

/** Says on every page of a demonstration that nothing on it is real. Nothing elsewhere. */
export function DemoMark({ className = "" }: { className?: string }) {
  const { t } = useTranslation();
  if (!useFrame()?.demo) return null;
  return <span className={`sample ${className}`.trim()}>{t("common.demo")}</span>;
}
