/** What the parent tells a child: its work, once. */
export interface ChildOrder<In> {
  input: In;
}

/** How far a child has come: a stage of its own vocabulary, and thousandths of the whole. */
export interface ChildProgress {
  stage: string;
  permille: number;
}

/** What a child tells its parent: progress any number of times, then an answer or an error, once. */
export type ChildMessage<Out> =
  | { kind: "progress"; progress: ChildProgress }
  | { kind: "answer"; answer: Out }
  | { kind: "error"; error: { name: string; code: string | null; message: string } };
