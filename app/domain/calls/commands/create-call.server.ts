import { eq } from "drizzle-orm";
import type { Tx } from "#app/db/database";
import { defaultOutline } from "#app/domain/calls/defaults/default-outline.server";
import { defaultSettings } from "#app/domain/calls/defaults/default-settings.server";
import type { CallOutline } from "#app/domain/calls/outline";
import { mayCreateCall } from "#app/domain/calls/permissions";
import type { CallSettings } from "#app/domain/calls/settings";
import type { Context } from "#app/domain/context.server";
import { digestOf } from "#app/domain/record/digest.server";
import { touchPublicPages } from "#app/domain/record/next-number.server";
import { recordEvent } from "#app/domain/record/record-event.server";
import { authorise, Refusal } from "#app/domain/refusal";
import { calls, programmes, rounds } from "#drizzle/schema/calls";
import { freeSlug } from "./free-slug.server";
import { writeOutline } from "./outline.server";

/** A new call: its names, and whatever should differ from the defaults. Dates and texts may wait until it opens. */
export interface NewCall {
  /** One of the organiser's series, or the names of a new one. */
  programme: { id: string } | { zh: string; en: string };
  /** Its public address: /calls/SLUG. */
  slug: string;
  year: number;
  zh: string;
  en: string;
  introductionZh?: string;
  introductionEn?: string;
  contact?: string | null;
  opensAt?: Date | null;
  /** Exclusive, as all ends: 24:00 of a day is 00:00 of the next. */
  closesAt?: Date | null;
  reviewsCloseAt?: Date | null;
  isDemo?: boolean;
  settings?: Partial<CallSettings>;
  outline?: Partial<CallOutline>;
}

/** Sets a call up as a draft, complete with the default taxonomy, sections, rubric, settings and one blind round. */
export async function createCall(ctx: Context, input: NewCall) {
  return ctx.db.transact(async (tx) => {
    authorise(mayCreateCall(ctx.actor));
    const organiserId = ctx.actor.organiser!.id;
    const programmeId = await programmeFor(tx, organiserId, input.programme, ctx.now);
    await freeSlug(tx, input.slug);

    const { slug, year, zh, en, isDemo = false } = input;
    const [call] = await tx
      .insert(calls)
      .values({
        ...{ programmeId, organiserId, slug, year, zh, en, isDemo, state: "draft" as const },
        introductionZh: input.introductionZh ?? "",
        introductionEn: input.introductionEn ?? "",
        contact: input.contact ?? null,
        opensAt: input.opensAt ?? null,
        closesAt: input.closesAt ?? null,
        reviewsCloseAt: input.reviewsCloseAt ?? null,
        settings: { ...defaultSettings, ...input.settings },
        createdAt: ctx.now,
      })
      .returning();
    const { id: callId } = call!;
    const outline = { ...defaultOutline(), ...input.outline };
    await writeOutline(tx, callId, outline);
    await tx.insert(rounds).values({ callId, key: "first", zh: "初评", en: "First round", isBlind: true, position: 0 });
    await recordEvent(tx, ctx, {
      name: "call.created",
      subject: "call",
      subjectId: callId,
      callId,
      facts: { programmeId, year, isDemo, outline: digestOf(outline) },
    });
    // the public pages of an installation with a demo call say that nothing in it is real
    if (isDemo) await touchPublicPages(tx);
    return call!;
  });
}

/** One of the organiser's own series, or a new one. */
async function programmeFor(tx: Tx, organiserId: string, wanted: NewCall["programme"], createdAt: Date) {
  if ("id" in wanted) {
    const [programme] = await tx.select().from(programmes).where(eq(programmes.id, wanted.id));
    if (programme?.organiserId !== organiserId) throw new Refusal("call.not-found");
    return programme.id;
  }
  const [programme] = await tx
    .insert(programmes)
    .values({ organiserId, zh: wanted.zh, en: wanted.en, createdAt })
    .returning();
  return programme!.id;
}
