import type { ServerBuild } from "@remix-run/node";

type Routes = ServerBuild["routes"];
type Route = NonNullable<Routes[string]>;

/** The parts of the house that have doors. */
const AREAS = /^routes\/(account|institution|reviewer|organiser)\//;

/**
 * The build, with a door also where nothing can be sent: whoever may not read there is told so (401, 404) before the
 * method is refused (405), as where something can be sent. Remix alone would say 405 to everyone.
 */
export function withDoorsForActs<B extends ServerBuild>(build: B): B {
  const routes = Object.values(build.routes).filter((route) => route !== undefined);
  const guarded = routes.map((route): [string, Route] => {
    const door = route.module.action || !AREAS.test(route.id) ? undefined : doorOf(route, routes);
    return [route.id, door ? { ...route, module: { ...route.module, action: refusedAt(door) } } : route];
  });
  return { ...build, routes: Object.fromEntries(guarded) };
}

/** The loader that decides who may read at a route's address: a mere frame has none, then its first screen's. */
function doorOf({ id, module }: Route, routes: readonly Route[]) {
  return module.loader ?? routes.find((one) => one.parentId === id && one.index && !one.path)?.module.loader;
}

const refusedAt =
  (door: NonNullable<Route["module"]["loader"]>): NonNullable<Route["module"]["action"]> =>
  async (args) => {
    await door(args);
    throw new Response(null, { status: 405, statusText: "Method Not Allowed" });
  };
