import { redirect } from "@remix-run/node";
import { forOrganiser } from "#app/web/area.server";

/** An organiser's work begins with its calls. */
export const loader = forOrganiser(["manager", "officer", "chair", "auditor"], () => redirect("/organiser/calls"));
