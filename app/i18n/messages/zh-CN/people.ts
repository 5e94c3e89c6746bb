import type { people as english } from "#app/i18n/messages/en/people";
import type { WordingOf } from "#app/i18n/wording";

export const people = {} as const satisfies WordingOf<typeof english>;
