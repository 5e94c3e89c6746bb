import type { BenchRow } from "./row";

/** What `npm run bench` measures, in the order of its table. Each runs in a process of its own. */
export const benches = {
  reference: async () => (await import("./reference")).benchReference(),
  server: async () => (await import("./page")).benchServer(),
  writing: async () => (await import("./writing")).benchWriting(),
  review: async () => (await import("./review")).benchReview(),
  likeness: async () => (await import("./likeness")).benchLikeness(),
  count: async () => (await import("./count")).benchCount(),
  "editor-script": async () => (await import("./editor-script")).benchEditorScript(),
  upload: async () => (await import("./upload")).benchUpload(),
  word: async () => (await import("./word")).benchWord(),
  form: async () => (await import("./form")).benchForm(),
  book: async () => (await import("./book")).benchBook(),
  matching: async () => (await import("./matching")).benchMatching(),
} satisfies Record<string, () => Promise<BenchRow[]>>;

export type BenchName = keyof typeof benches;
