/** What a reference needs. */
export interface Cited {
  institution: string;
  title: string;
  edition: string;
  year: number;
  publishedAt: Date;
  address: string;
}

/** Day of a moment in Beijing, `2026-11-22`. */
const dayOf = (moment: Date) => new Date(moment.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The reference of a published case in the form of GB/T 7714—2015, 8.3, a part of an electronic collection: author. title[G/OL]//collection. year[day]. address. */
export const citationOf = ({ institution, title, edition, year, publishedAt, address }: Cited) =>
  `${institution}. ${title}[G/OL]//${edition}. ${year}[${dayOf(publishedAt)}]. ${address}.`;
