import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { editionForPublic } from "#app/domain/casebook/queries/edition-for-public.server";
import { EditionContents } from "#app/ui/casebook/edition-contents";
import { EditionStand } from "#app/ui/casebook/edition-stand";
import { RegionMap } from "#app/ui/casebook/region-map";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forAnyone } from "#app/web/area.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "exhibition.casebook" } satisfies PageHandle;

export const loader = forAnyone(({ db }, { params }) =>
  editionForPublic(db.read, pathParam(params, "edition", "edition.not-found")),
);

export default function CasebookScreen() {
  const { edition, parts, cases } = useLoaderData<typeof loader>();
  const { t } = useTranslation();
  return (
    <main id="main" tabIndex={-1} className="page">
      <EditionStand edition={edition} parts={parts} cases={cases} />
      <section className="sect" id="contents" aria-labelledby="contents-head">
        <h2 className="sect-head" id="contents-head">
          {t("exhibition.contents")}
        </h2>
        <EditionContents parts={parts} />
      </section>
      <section className="sect" aria-labelledby="regions">
        <h2 className="sect-head" id="regions">
          {t("exhibition.regions")}
        </h2>
        <RegionMap regions={cases.map(({ regionName }) => regionName)} />
      </section>
    </main>
  );
}
