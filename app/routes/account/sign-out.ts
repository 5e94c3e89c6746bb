import { redirect } from "@remix-run/node";
import { forAnyone } from "#app/web/area.server";
import { endSession } from "#app/web/session.server";

/** Signing out is a form; whoever only opens the address stays signed in. */
export const loader = forAnyone(() => redirect("/"));

export const action = forAnyone(async (_ctx, { request }) =>
  redirect("/", { headers: { "Set-Cookie": await endSession(request) } }),
);
