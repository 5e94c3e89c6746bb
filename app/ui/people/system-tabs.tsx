import { useTranslation } from "react-i18next";
import { PageHead } from "../state/page-head";
import { Tabs } from "../state/tabs";

/** Head and tabs of the administrator's screens. */
export function SystemTabs({ sub }: { sub?: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t("system.title")} sub={sub} />
      <div className="mb-6">
        <Tabs
          label={t("system.tabs")}
          tabs={[
            { to: "/organiser/system", label: t("system.tab-health"), end: true },
            { to: "/organiser/system/accounts", label: t("system.people") },
            { to: "/organiser/system/organisers", label: t("system.tab-organisers") },
            { to: "/organiser/system/record", label: t("system.tab-record") },
          ]}
        />
      </div>
    </>
  );
}
