import type { casebook as english } from "#app/i18n/messages/en/casebook";
import type { WordingOf } from "#app/i18n/wording";

export const casebook = {} as const satisfies WordingOf<typeof english>;
