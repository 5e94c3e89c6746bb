import type { Database } from "#app/db/database";
import { type Actor, visitor } from "#app/domain/actor";
import type { Context } from "#app/domain/context.server";
import { freshStore } from "#tests/support/store";

/** 10 November 2026, 10:00 in Beijing. */
export const aMoment = new Date("2026-11-10T02:00:00Z");

/** What a command is given; a visitor acts unless told otherwise. */
export const aContext = (db: Database, actor: Actor = visitor("zh-CN"), now: Date = aMoment): Context => ({
  db,
  store: freshStore(),
  actor,
  now,
});

export const later = (moment: Date, minutes: number) => new Date(moment.getTime() + minutes * 60_000);
