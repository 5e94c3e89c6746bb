import type { record as english } from "#app/i18n/messages/en/record";
import type { WordingOf } from "#app/i18n/wording";

export const record = {} as const satisfies WordingOf<typeof english>;
