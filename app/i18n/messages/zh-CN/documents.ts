import type { documents as english } from "#app/i18n/messages/en/documents";
import type { WordingOf } from "#app/i18n/wording";

export const documents = {} as const satisfies WordingOf<typeof english>;
