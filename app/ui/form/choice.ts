/** One thing to choose: what the form sends, what the person reads, and perhaps a line about it. */
export interface Choice {
  value: string;
  label: string;
  /** The language of the label, where it is not the page's. */
  lang?: string;
  hint?: string;
  disabled?: boolean;
}

export interface ChoiceGroup {
  label: string;
  choices: readonly Choice[];
}
