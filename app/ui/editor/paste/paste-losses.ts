/** What a pasted text had that could not come along, and the pictures that lay inside it as bytes. */
export interface PasteLosses {
  /** Pictures and videos of which the clipboard held only an address. */
  pictures: number;
  /** Formulas that became a line of plain signs. */
  formulas: number;
  /** Tables with more columns than a case's tables may have; their words are kept. */
  wideTables: number;
  /** Pictures that can be uploaded, as `data:` addresses in the order of the text. */
  embedded: string[];
}
