import type { reviews as english } from "#app/i18n/messages/en/reviews";
import type { WordingOf } from "#app/i18n/wording";

export const reviews = {} as const satisfies WordingOf<typeof english>;
