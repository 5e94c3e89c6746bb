import { flatRoutes } from "@remix-run/fs-routes";
import { layout, route, type RouteConfig, type RouteConfigEntry } from "@remix-run/route-config";

/** Addresses among the public ones that are no pages: they exist once, not once per language. */
const noPages = ["api.*", "files.*", "health.*", "language.*"].map((name) => `**/public/${name}`);

const layouts = "**/_area.tsx";
const pages = await screensOf("public", noPages);
const addresses = (await screensOf("public")).filter(({ id }) => !pages.some((page) => page.id === id));

/** The site map: the public pages in both languages, the addresses behind them, and one part of the house for each audience. */
export default [
  layout("routes/public/_area.tsx", pages),
  route("en", "routes/public/_area.tsx", { id: "en/routes/public/_area" }, pages.map(inEnglish)),
  ...addresses,
  ...(await area("account")),
  ...(await area("institution")),
  ...(await area("reviewer")),
  ...(await area("organiser")),
] satisfies RouteConfig;

/** One audience: its layout and, below it, the screens of its folder. */
async function area(name: string): Promise<RouteConfigEntry[]> {
  return [route(name, `routes/${name}/_area.tsx`, await screensOf(name))];
}

function screensOf(area: string, besides: string[] = []): Promise<RouteConfigEntry[]> {
  return flatRoutes({ rootDirectory: `routes/${area}`, ignoredRouteFiles: [layouts, ...besides] });
}

/** The same file once more: every page reads its language from its address. */
function inEnglish(entry: RouteConfigEntry): RouteConfigEntry {
  return { ...entry, id: `en/${entry.id}`, children: entry.children?.map(inEnglish) };
}
