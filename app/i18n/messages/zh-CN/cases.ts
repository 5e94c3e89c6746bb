import type { cases as english } from "#app/i18n/messages/en/cases";
import type { WordingOf } from "#app/i18n/wording";

export const cases = {} as const satisfies WordingOf<typeof english>;
