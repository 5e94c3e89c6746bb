import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import ts from "typescript-eslint";

/** The doors of each area: every loader and action of its routes is a call to one of them. */
const doors = {
  public: ["forAnyone"],
  account: ["forAnyone", "forAccount"],
  institution: ["forInstitution"],
  recommender: ["forRecommender"],
  reviewer: ["forReviewer"],
  organiser: ["forOrganiser"],
};

/** Only these operators exist on both engines; the builders of one engine belong to app/db. */
const engineBuilders = {
  regex: "^drizzle-orm/(pg|sqlite|mysql|gel|singlestore)-core",
  message: "Use #app/db/dialect.",
};
const oneEngineOperators = {
  name: "drizzle-orm",
  importNames: ["ilike", "notIlike", "arrayContains", "arrayContained", "arrayOverlaps"],
  message: "SQLite does not have it.",
};
const oneEngineCalls = [
  {
    selector: "CallExpression[callee.property.name='transaction']",
    message: "Use transact: it is the same on both engines.",
  },
  {
    selector: "CallExpression[callee.property.name=/^(distinctOn|selectDistinctOn)$/]",
    message: "SQLite does not have it.",
  },
];

/** @param {string[]} names */
const behind = (names) => {
  const message = `An exported loader or action is a call to its area's door: ${names.join(" or ")}.`;
  const handler = "/^(loader|action)$/";
  const door = `/^(${names.join("|")})$/`;
  const declared = `ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[id.name=${handler}]`;
  return [
    { selector: `${declared}:not([init.type='CallExpression'])`, message },
    { selector: `${declared}[init.type='CallExpression']:not([init.callee.name=${door}])`, message },
    { selector: `ExportNamedDeclaration > FunctionDeclaration[id.name=${handler}]`, message },
    { selector: `ExportSpecifier[exported.name=${handler}]`, message },
    { selector: "ExportAllDeclaration", message },
  ];
};

/** @param {string} area @param {string[]} names @param {{ files?: string[], ignores?: string[] }} where */
const doorRule = (area, names, { files = [`app/routes/${area}/**/*.{ts,tsx}`], ignores = [] } = {}) => ({
  files,
  ignores,
  rules: { "no-restricted-syntax": ["error", ...oneEngineCalls, ...behind(names)] },
});

const systemScreens = ["app/routes/organiser/system.*", "app/routes/organiser/system.*/**"];
/** Called by programs, not people: each proves its caller in its own way. */
const machineEndPoints = [
  "app/routes/public/api.*",
  "app/routes/public/api.*/**",
  "app/routes/public/files.*",
  "app/routes/public/files.*/**",
  "app/routes/public/health.{ts,tsx}",
];

export default defineConfig(
  globalIgnores(["build/", "node_modules/", "data/", "drizzle/sqlite/", "drizzle/postgres/", "test-results/"]),
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", 250],
      // Remix answers with thrown Responses.
      "@typescript-eslint/only-throw-error": "off",
      // One contract for two engines: a function is async because its callers await it, even where SQLite has nothing to await.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
    },
  },
  { files: ["**/*.{ts,tsx}"], extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended] },
  {
    files: ["app/**/*.{ts,tsx}", "drizzle/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", { paths: [oneEngineOperators], patterns: [engineBuilders] }],
      "no-restricted-syntax": ["error", ...oneEngineCalls],
    },
  },
  {
    files: ["app/db/**"],
    rules: { "no-restricted-imports": "off", "no-restricted-syntax": "off" },
  },
  ...Object.entries(doors).map(([area, names]) =>
    doorRule(area, names, { ignores: [...machineEndPoints, ...systemScreens] }),
  ),
  doorRule("organiser", ["forAdministrator"], { files: systemScreens }),
  // the way in for organisers and the administrator alike
  doorRule("organiser", ["forAccount"], { files: ["app/routes/organiser/_index.tsx"] }),
  {
    files: ["**/*.{js,cjs}"],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node },
  },
);
