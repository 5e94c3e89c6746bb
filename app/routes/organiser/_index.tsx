import { redirect } from "@remix-run/node";
import { forAccount } from "#app/web/area.server";

/** An organiser's work begins with its calls, an administrator's with the installation. */
export const loader = forAccount(({ actor }) => {
  if (actor.organiser) return redirect("/organiser/calls");
  if (actor.administrator) return redirect("/organiser/system");
  throw new Response(null, { status: 404 });
});

/** Never shown: it makes the refusal a page in words. */
export default function OrganiserFront() {
  return null;
}
