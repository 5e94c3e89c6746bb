import { forAnyone } from "#app/web/area.server";

/** Whatever no other screen answers to. */
export const loader = forAnyone(() => {
  throw new Response(null, { status: 404 });
});

export default function NothingHere() {
  return null;
}
