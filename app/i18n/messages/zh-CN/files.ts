import type { files as english } from "#app/i18n/messages/en/files";
import type { WordingOf } from "#app/i18n/wording";

export const files = {} as const satisfies WordingOf<typeof english>;
