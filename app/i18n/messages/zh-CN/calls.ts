import type { calls as english } from "#app/i18n/messages/en/calls";
import type { WordingOf } from "#app/i18n/wording";

export const calls = {} as const satisfies WordingOf<typeof english>;
