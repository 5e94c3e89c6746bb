import { useTranslation } from "react-i18next";
import { publicPath } from "#app/i18n/public-path";
import { useLanguage } from "../language";
import { DeadlineClock } from "../state/deadline-clock";
import { VerseGloss } from "./verse-gloss";

/** Under the verse: what it tells, and the call whose deadline is next, where one is open. */
export function OpenCallLine({
  call,
  now,
}: {
  call: { slug: string; zh: string; en: string; closesAt: Date } | null;
  now: Date;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!call) return <VerseGloss />;
  return (
    <>
      <p>{t("people.open-call", { name: language === "en" ? call.en : call.zh })}</p>
      <p>
        <DeadlineClock deadline={call.closesAt} now={now} />{" "}
        <a className="nowrap" href={publicPath(language, `/calls/${call.slug}`)}>
          {t("people.open-call-link")}
        </a>
      </p>
    </>
  );
}
