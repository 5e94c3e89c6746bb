import { isRouteErrorResponse, useLocation } from "@remix-run/react";
import { RotateCw } from "lucide-react";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { formatDateTime } from "#app/i18n/format";
import { publicPath } from "#app/i18n/public-path";
import { FaultContext } from "../document/fault-context";
import { Icon } from "../icon";
import { useLanguage } from "../language";
import { AppBar } from "./app-bar";
import { describeError } from "./describe-error";
import { usePublicBar } from "./use-public-bar";
import { WorkFoot } from "./work-foot";

/** Instead of the page: what happened, what it means, what to do next; for a fault also the number under which it was logged. */
export function ErrorScreen({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const fault = useContext(FaultContext);
  const { title, text, isFault } = describeError(error, t);
  const home = publicPath(language, "/");
  return (
    <div className="work">
      <AppBar links={usePublicBar()} />
      <main className="plainpage" id="main" tabIndex={-1}>
        <h1>{title}</h1>
        <p className="lead">{text}</p>
        <div className="btn-row">
          {isFault && (
            <a className="btn btn-primary" href={pathname + search}>
              <Icon of={RotateCw} />
              {t("common.try-again")}
            </a>
          )}
          {isRouteErrorResponse(error) && error.status === 401 && (
            <a className="btn btn-primary" href="/account/sign-in">
              {t("common.sign-in")}
            </a>
          )}
          <a className="btn" href={home}>
            {t("common.go-home")}
          </a>
        </div>
        {isFault && fault && (
          <dl className="ref">
            <div>
              <dt>{t("common.fault-id")}</dt>
              <dd className="num">{fault.id}</dd>
            </div>
            <div>
              <dt>{t("common.fault-time")}</dt>
              <dd className="num">{formatDateTime(language, fault.at, fault.at)}</dd>
            </div>
            <div>
              <dt>{t("common.fault-help")}</dt>
              <dd>{t("common.fault-help-text")}</dd>
            </div>
          </dl>
        )}
      </main>
      <WorkFoot />
    </div>
  );
}
