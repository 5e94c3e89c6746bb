/** The command was called with the wrong arguments: it ends with status 2 and shows its usage. */
export class WrongUsage extends Error {}
