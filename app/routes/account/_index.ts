import { redirect } from "@remix-run/node";
import { forAccount } from "#app/web/area.server";

/** An account begins with one's own profile. */
export const loader = forAccount(() => redirect("/account/profile"));
