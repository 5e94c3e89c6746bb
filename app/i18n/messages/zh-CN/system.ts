import type { system as english } from "#app/i18n/messages/en/system";
import type { WordingOf } from "#app/i18n/wording";

export const system = {} as const satisfies WordingOf<typeof english>;
