import { useLoaderData } from "@remix-run/react";
import { openCalls } from "#app/domain/calls/queries/open-calls.server";
import { editionForPublic } from "#app/domain/casebook/queries/edition-for-public.server";
import { releasedEditions } from "#app/domain/casebook/queries/released-editions.server";
import { OpenCallsStrip } from "#app/ui/calls/open-calls-strip";
import { HomeEdition } from "#app/ui/casebook/home-edition";
import { HomeHero } from "#app/ui/casebook/home-hero";
import { HomePromises } from "#app/ui/casebook/home-promises";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forAnyone } from "#app/web/area.server";

export const handle = { title: "public.home-title" } satisfies PageHandle;

export const loader = forAnyone(async ({ db, now }) => {
  const [newest] = await releasedEditions(db.read);
  const shown = newest ? await editionForPublic(db.read, newest.slug) : null;
  return { calls: await openCalls(db.read, now), shown, now };
});

export default function HomeScreen() {
  const { calls, shown, now } = useLoaderData<typeof loader>();
  return (
    <>
      <OpenCallsStrip calls={calls} now={now} />
      <main id="main" tabIndex={-1} className="page">
        <HomeHero shown={shown} />
        {shown && <HomeEdition {...shown} />}
        <HomePromises />
      </main>
    </>
  );
}
