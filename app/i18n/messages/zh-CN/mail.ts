import type { mail as english } from "#app/i18n/messages/en/mail";
import type { WordingOf } from "#app/i18n/wording";

export const mail = {} as const satisfies WordingOf<typeof english>;
