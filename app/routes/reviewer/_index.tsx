import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { assignmentsOfReviewer } from "#app/domain/reviews/queries/assignments-of-reviewer.server";
import { OwnList } from "#app/ui/desk/own-list";
import { PledgeFirst } from "#app/ui/desk/pledge-first";
import { PrintButton } from "#app/ui/desk/print-button";
import type { PageHandle } from "#app/ui/document/page-handle";
import { Main } from "#app/ui/frame/main";
import { Empty } from "#app/ui/state/empty";
import { Message } from "#app/ui/state/message";
import { PageHead } from "#app/ui/state/page-head";
import { forReviewer } from "#app/web/area.server";

export const handle = { title: "desk.list-title" } satisfies PageHandle;

export const loader = forReviewer(async (ctx) => ({ ...(await assignmentsOfReviewer(ctx)), now: ctx.now }));

export default function OwnReviewsScreen() {
  const { t } = useTranslation();
  const { groups, isPledged, now } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  return (
    <Main>
      <PageHead
        title={t("desk.list-title")}
        sub={t("desk.list-lede")}
        actions={groups.length > 0 && <PrintButton label={t("desk.list-print")} />}
      />
      {search.has("recused") && (
        <Message tone="calm">
          <p>{t("desk.conflict-done")}</p>
        </Message>
      )}
      {!isPledged && <PledgeFirst />}
      {groups.map((group) => (
        <OwnList key={group.call.id} {...{ group, now, isPledged }} />
      ))}
      {groups.length === 0 && (
        <Empty
          title={t("desk.empty-title")}
          actions={
            <a className="btn" href="/reviewer/profile">
              {t("desk.empty-profile")}
            </a>
          }
        >
          <p>{t("desk.empty-text")}</p>
        </Empty>
      )}
    </Main>
  );
}
