import { portal as portalActor } from "#app/domain/actor";
import type { Context } from "#app/domain/context.server";
import { Refusal } from "#app/domain/refusal";
import { closePortal, portal } from "#app/web/portal.server";
import { refusalText } from "#app/web/refusal-text.server";

/** Opens the portal's data as the portal itself, lets a command work on it, and closes it again. A refusal comes out in plain English. */
export async function withPortal<T>(perform: (ctx: Context) => Promise<T>): Promise<T> {
  const { db, store } = await portal();
  try {
    return await perform({ db, store, actor: portalActor("zh-CN"), now: new Date() });
  } catch (error) {
    if (error instanceof Refusal) throw new Error(refusalText(error, "en"), { cause: error });
    throw error;
  } finally {
    await closePortal();
  }
}
