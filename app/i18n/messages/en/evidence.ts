/** The evidence ledger: what everyone who reads a case is told of its numbers. */
export const evidence = {
  "evidence.title": "Evidence ledger",
  "evidence.indicator": "Indicator and definition",
  "evidence.baseline": "Baseline",
  "evidence.current": "Current",
  "evidence.source": "Source",
  "evidence.no-source": "No source given",
  "evidence.not-given": "not given",
  "evidence.has-file": "A source file was handed in",
  "evidence.has-no-file": "No source file",
  "evidence.summary": "Of {{numbers}} numbers in the text, {{tied}} are backed by an indicator.",
  "evidence.summary-none": "The text holds no number that asks for evidence.",
  "evidence.public-note":
    "The notes behind numbers in the text lead to these indicators. Values and definitions are the institution's own.",
} as const;
