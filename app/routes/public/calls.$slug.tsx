import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { publicStage } from "#app/domain/calls/public-stage";
import { callForPublic } from "#app/domain/calls/queries/call-for-public.server";
import { formatDate } from "#app/i18n/format";
import { LetterBody } from "#app/ui/calls/letter-body";
import { LetterDesk } from "#app/ui/calls/letter-desk";
import type { PageHandle } from "#app/ui/document/page-handle";
import { DemoMark } from "#app/ui/frame/demo-mark";
import { useLanguage } from "#app/ui/language";
import { forAnyone } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "calls.public-title" } satisfies PageHandle;

export const loader = forAnyone(async (ctx, { params }) => {
  const call = await callForPublic(ctx, pathParam(params, "slug", "call.not-found"));
  return { call, stage: publicStage(call, ctx.now), now: ctx.now };
});

export default function AnnouncementScreen() {
  const { call, stage, now } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  const language = useLanguage();
  const introduction = (language === "en" && call.introductionEn) || call.introductionZh;
  const organiser = nameIn(language, call.organiser);
  return (
    <main id="main" tabIndex={-1} className="page letter">
      <article className="deed">
        <header className="deed-head">
          <p className="org">{organiser}</p>
          {call.isDemo && (
            <p className="ref">
              <DemoMark />
            </p>
          )}
        </header>
        <h1>{t("calls.letter-title", { name: nameIn(language, call) })}</h1>
        <div className="deed-body">
          <p className="to">{t("calls.letter-to")}</p>
          {introduction.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <LetterBody call={call} stage={stage} now={now} />
          <p className="sign">
            {organiser}
            {call.openedAt && (
              <>
                <br />
                <span className="num">{formatDate(language, call.openedAt)}</span>
              </>
            )}
          </p>
        </div>
      </article>
      <LetterDesk call={call} stage={stage} now={now} />
    </main>
  );
}
