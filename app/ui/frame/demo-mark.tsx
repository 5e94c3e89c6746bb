import { useTranslation } from "react-i18next";
import { useFrame } from "./frame-data";

/** Says on every page of a demonstration that nothing on it is real; `isShort` where a phone has little room. Nothing elsewhere. */
export function DemoMark({ className = "", isShort = false }: { className?: string; isShort?: boolean }) {
  const { t } = useTranslation();
  if (!useFrame()?.demo) return null;
  return <span className={`sample ${className}`.trim()}>{t(isShort ? "common.demo-short" : "common.demo")}</span>;
}
