/** A case's number in its call as it is written everywhere: 0042. */
export const caseNumber = (number: number | null) => (number === null ? "—" : String(number).padStart(4, "0"));
