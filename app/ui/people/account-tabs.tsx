import { useTranslation } from "react-i18next";
import { PageHead } from "../state/page-head";
import { Tabs } from "../state/tabs";

/** Head and tabs of the screens about one's own account. */
export function AccountTabs() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t("common.profile")} />
      <div className="mb-6">
        <Tabs
          label={t("people.account-tabs")}
          tabs={[
            { to: "/account/profile", label: t("people.tab-profile") },
            { to: "/account/password", label: t("people.tab-password") },
            { to: "/account/sessions", label: t("people.tab-sessions") },
          ]}
        />
      </div>
    </>
  );
}
