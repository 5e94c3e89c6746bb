import { useTranslation } from "react-i18next";
import { demoNotice } from "#app/domain/casebook/demo-notice";
import { useLanguage } from "../language";

/** The official wording that nothing here is real, with what it means for those who do not read Chinese. */
export function DemoWording() {
  const { t } = useTranslation();
  if (useLanguage() === "zh-CN") return t("common.demo");
  return (
    <>
      <span lang="zh-CN">{demoNotice}</span> · {t("common.demo")}
    </>
  );
}
