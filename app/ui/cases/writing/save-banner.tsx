import { CloudOff, HardDrive, LogIn, TriangleAlert } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OverallState } from "../../editor/saving/overall-state";
import { Icon } from "../../icon";

interface SaveBannerProps {
  state: OverallState;
  /** The browser could not keep what was typed either. */
  isMirrorFull: boolean;
  /** Where to come back to after signing in. */
  path: string;
  onRetry: () => void;
}

/** Where what to do about unsaved words is said. */
export const saveBannerId = "save-banner";

/** What keeps the text from being saved, what it means, and what to do: only while something does. */
export function SaveBanner({ state, isMirrorFull, path, onRetry }: SaveBannerProps) {
  const { t } = useTranslation();
  const retry = (
    <button type="button" className="link-btn" onClick={onRetry}>
      {t("common.try-again")}
    </button>
  );
  switch (state.says) {
    case "offline":
      return isMirrorFull ? (
        <Banner id={saveBannerId} tone="stop" icon={HardDrive} title={t("cases.banner-full")} act={retry}>
          {t("cases.banner-full-what")}
        </Banner>
      ) : (
        <Banner id={saveBannerId} tone="warn" icon={CloudOff} title={t("cases.banner-offline")} act={retry}>
          {t("cases.banner-offline-what")}
        </Banner>
      );
    case "signed-out":
      return (
        <Banner
          id={saveBannerId}
          tone="warn"
          icon={LogIn}
          title={t("cases.banner-signed-out")}
          act={<a href={`/account/sign-in?to=${encodeURIComponent(path)}`}>{t("cases.banner-sign-in")}</a>}
        >
          {t(isMirrorFull ? "cases.banner-signed-out-full" : "cases.banner-signed-out-what")}
        </Banner>
      );
    case "full":
      return (
        <Banner id={saveBannerId} tone="stop" icon={HardDrive} title={t("cases.banner-server-full")} act={retry}>
          {isMirrorFull ? t("cases.banner-full-what") : state.refusal}
        </Banner>
      );
    case "refused":
      return (
        <Banner id={saveBannerId} tone="stop" icon={TriangleAlert} title={t("cases.banner-refused")} act={retry}>
          {state.refusal}
        </Banner>
      );
    case "stale":
      return (
        <Banner id={saveBannerId} tone="warn" icon={TriangleAlert} title={t("cases.banner-stale")}>
          {t("cases.banner-stale-what")}
        </Banner>
      );
    case "saved":
    case "saving":
      return null;
  }
}

interface BannerProps {
  /** For those who are led to it. */
  id?: string;
  /** `calm` is news that changes nothing; it does not break into what a screen reader is saying. */
  tone: "calm" | "warn" | "stop";
  icon: LucideIcon;
  title: string;
  act?: ReactNode;
  children: ReactNode;
}

/** Over the whole width, under the title: read this before going on. */
export function Banner({ id, tone, icon, title, act, children }: BannerProps) {
  return (
    <div className={`banner banner-${tone}`} id={id} role={tone === "calm" ? "status" : "alert"}>
      <Icon of={icon} />
      <p>
        <b>{title}</b> {children}
      </p>
      {act && <span className="act">{act}</span>}
    </div>
  );
}
