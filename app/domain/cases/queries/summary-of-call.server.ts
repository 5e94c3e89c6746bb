import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import { maySeeCall } from "#app/domain/calls/permissions";
import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { cases, caseVersions } from "#drizzle/schema/cases";
import { institutions } from "#drizzle/schema/people";
import { handedInStates } from "../lifecycle";

/** Every case that was handed in to a call with what the summary table (汇总表) lists, by number: as its last version says it, not as it is being revised. */
export async function summaryOfCall({ db, actor }: Context, callId: string) {
  return db.snapshot(async (reader) => {
    const { call, tracks } = await callStructure(reader, callId);
    authorise(maySeeCall(actor, call));
    const rows = await reader
      .select({
        ...{ number: cases.number, state: cases.state, submittedAt: cases.submittedAt },
        ...{ content: caseVersions.content, receipt: caseVersions.receipt },
        ...{ contactName: institutions.contactName, contactMobile: institutions.contactMobile },
      })
      .from(cases)
      .innerJoin(caseVersions, eq(caseVersions.id, cases.currentVersionId))
      .innerJoin(institutions, eq(institutions.id, cases.institutionId))
      .where(and(eq(cases.callId, callId), inArray(cases.state, [...handedInStates]), isNotNull(cases.number)))
      .orderBy(asc(cases.number));
    return {
      call: { zh: call.zh, en: call.en, isDemo: call.isDemo },
      cases: rows.map(({ content, ...row }) => {
        const track = tracks.find(({ categories }) => categories.some(({ key }) => key === content.categoryKey));
        const category = track?.categories.find(({ key }) => key === content.categoryKey);
        return {
          ...row,
          title: content.title,
          institution: content.institution,
          authors: content.authors.map(({ name }) => name),
          track: { zh: track?.zh ?? "", en: track?.en ?? "" },
          category: { zh: category?.zh ?? "", en: category?.en ?? "" },
        };
      }),
    };
  });
}
/** As a table is made of it. */
export type SummaryOfCall = Awaited<ReturnType<typeof summaryOfCall>>;
