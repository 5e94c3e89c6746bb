/**
 * Who may import whom, as DESIGN and the README describe it. `npm run check` runs it.
 *
 * Three words: a *pure* file has no `.server` in its name and runs anywhere; a *server* file ends in `.server.ts`;
 * an *area* is one folder of app/routes, the screens of one audience.
 */
const slices = ["record", "people", "files", "documents", "calls", "cases", "reviews", "casebook", "application-form"];
const inSlices = `^app/domain/(${slices.join("|")})/`;
const server = "\\.server\\.tsx?$";

/** @param {string} name @param {string} comment @param {object} from @param {object} to */
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
/** @param {string} names npm packages, as a regular expression */
const packages = (names) => `(^|/)node_modules/(@types/)?(${names})(/|$)`;

const looksDownOnly = slices
  .slice(0, -1)
  .map((slice, place) =>
    forbid(
      `${slice}-looks-down-only`,
      "A slice imports itself and the slices before it, never a later one.",
      { path: `^app/domain/${slice}/` },
      { path: `^app/domain/(${slices.slice(place + 1).join("|")})/` },
    ),
  );

module.exports = {
  forbidden: [
    forbid("no-cycles", "Files that need each other are one file, or miss a third.", {}, { circular: true }),
    forbid("nothing-unresolved", "Every import leads somewhere.", {}, { couldNotResolve: true }),
    forbid("tests-are-leaves", "Nothing imports tests.", { pathNot: "^tests/" }, { path: "^tests/" }),
    forbid(
      "areas-are-strangers",
      "No area imports another; what they share lives in ui, web or domain.",
      { path: "^app/routes/([^/]+)/" },
      { path: "^app/routes/([^/]+)/", pathNot: "^app/routes/$1/" },
    ),
    forbid(
      "routes-hold-no-sql",
      "A route parses, calls and goes on: the data is behind commands and queries.",
      { path: "^app/routes/" },
      { path: ["^app/db/", "^drizzle/", packages("drizzle-orm|better-sqlite3|pg")] },
    ),
    forbid(
      "routes-import-only-below",
      "Routes use ui, web, domain and i18n.",
      { path: "^app/routes/" },
      { path: "^app/", pathNot: ["^app/(routes|ui|web|domain|i18n)/"] },
    ),
    forbid(
      "ui-takes-props",
      "A component knows ui, pure domain files and i18n; it never reaches the server.",
      { path: "^app/ui/" },
      { path: "^(app|drizzle)/", pathNot: ["^app/(ui|domain|i18n)/"] },
    ),
    forbid("ui-is-not-server", "ui never imports server files.", { path: "^app/ui/" }, { path: server }),
    forbid(
      "web-is-the-edge",
      "web uses domain, db and i18n.",
      { path: "^app/web/" },
      { path: "^(app|drizzle)/", pathNot: ["^app/(web|domain|db|i18n)/"] },
    ),
    forbid(
      "cli-is-an-edge",
      "The command line uses domain, db, web and i18n, and the seed of the demo.",
      { path: "^app/cli/" },
      { path: "^(app|drizzle)/", pathNot: ["^app/(cli|web|domain|db|i18n)/", "^drizzle/seed/"] },
    ),
    forbid(
      "domain-knows-no-web",
      "The product knows no React, no Remix, no Express, no screens and no edge.",
      { path: "^app/domain/" },
      {
        path: [
          "^app/(web|ui|routes|cli|root|entry)",
          packages("react|react-dom|react-i18next|@remix-run/[^/]+|express|@conform-to/react|@tiptap/react|lucia"),
        ],
      },
    ),
    forbid(
      "domain-imports-types-of-db",
      "The domain is handed its database; it names its types and the dialect, prepares its queries, and opens nothing.",
      { path: "^app/domain/" },
      {
        path: "^app/db/",
        pathNot: "^app/db/(database|dialect|errors|prepared)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "rules-stay-pure",
      "A file without .server in its name runs anywhere: it imports no server file, no table and no driver.",
      { path: "^app/domain/", pathNot: server },
      {
        path: [server, "^app/db/", "^drizzle/", packages("drizzle-orm|better-sqlite3|pg|sharp|nodemailer")],
        dependencyTypesNot: ["type-only"],
      },
    ),
    forbid(
      "rules-need-no-node",
      "A pure file runs in the browser too.",
      { path: ["^app/domain/", "^app/i18n/", "^app/ui/"], pathNot: server },
      { dependencyTypes: ["core"], dependencyTypesNot: ["type-only"] },
    ),
    forbid(
      "whole-domain-words",
      "What the whole domain shares imports no slice's server files: only its types.",
      { path: "^app/domain/[^/]+\\.tsx?$" },
      { path: inSlices, dependencyTypesNot: ["type-only"] },
    ),
    ...looksDownOnly,
    forbid(
      "schema-stays-low",
      "A table is made of the dialect, other tables and pure lists.",
      { path: "^drizzle/schema/" },
      { path: "^(app|drizzle)/", pathNot: ["^app/db/dialect\\.ts$", "^drizzle/schema/", "^app/domain/"] },
    ),
    forbid(
      "schema-takes-pure-lists",
      "A table imports no server file.",
      { path: "^drizzle/schema/" },
      { path: server },
    ),
    forbid(
      "db-is-lowest",
      "app/db knows the engines and nothing of the product.",
      { path: "^app/db/" },
      { path: "^(app|drizzle)/", pathNot: "^app/db/" },
    ),
    forbid(
      "i18n-is-low",
      "Messages know the pure lists they word, and nothing else.",
      { path: "^app/i18n/" },
      { path: "^(app|drizzle)/", pathNot: ["^app/i18n/", "^app/domain/"] },
    ),
    forbid(
      "engines-behind-db",
      "Only app/db opens SQLite or PostgreSQL.",
      { path: "^(app|drizzle)/", pathNot: "^app/db/" },
      { path: packages("better-sqlite3|pg") },
    ),
    forbid(
      "lucia-behind-session",
      "Lucia is frozen: one file knows it.",
      { path: "^app/", pathNot: "^app/web/session\\.server\\.ts$" },
      { path: packages("lucia") },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.css(\\?|$)|^build/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".cjs", ".json"],
    },
  },
};
