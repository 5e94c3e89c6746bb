export const casebook = {} as const;
