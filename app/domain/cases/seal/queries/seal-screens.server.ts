import { callStructure } from "#app/domain/calls/queries/call-structure.server";
import type { Context } from "#app/domain/context.server";
import { authorise } from "#app/domain/refusal";
import { mayEndCheck, mayReadCaseAsInstitution, mayReadCaseAsOrganiser } from "../../permissions";
import { caseFacts } from "../../queries/case-facts.server";
import { mayHandInScan } from "../permissions";
import { sealOfCase } from "./seal-of-case.server";

/** The sealed form as its institution sees it: what to print, what came back, what to do now. */
export async function sealForInstitution({ db, actor }: Context, caseId: string) {
  return db.snapshot(async (reader) => {
    const { row, call, facts } = await caseFacts(reader, caseId);
    authorise(mayReadCaseAsInstitution(actor, facts));
    const { sections } = await callStructure(reader, call.id);
    return {
      ...{ id: row.id, title: row.title },
      sections: sections.map(({ key, zh, en }) => ({ key, zh, en })),
      seal: await sealOfCase(reader, { row, call }),
      mayHandIn: mayHandInScan(actor, facts, call.settings) === null,
    };
  });
}

/** The sealed form as an officer sees it, who may decide by eye while the case is theirs. */
export async function sealForOfficer({ db, actor }: Context, caseId: string) {
  return db.snapshot(async (reader) => {
    const { row, call, facts } = await caseFacts(reader, caseId);
    authorise(mayReadCaseAsOrganiser(actor, facts));
    const { sections } = await callStructure(reader, call.id);
    return {
      id: row.id,
      sections: sections.map(({ key, zh, en }) => ({ key, zh, en })),
      seal: await sealOfCase(reader, { row, call }),
      mayDecide: mayEndCheck(actor, facts) === null,
    };
  });
}
