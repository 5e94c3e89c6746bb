import { touchPublicPages } from "#app/domain/record/next-number.server";
import type { JobHandler } from "#app/domain/record/work.server";

/** A date of a call has come: the pages kept from before it are made anew. */
export const turnPublicPages: JobHandler = ({ finish }) => finish((tx) => touchPublicPages(tx));
