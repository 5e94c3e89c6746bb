/** Conditions of the ranking, as its address holds them. */
export interface RankingConditions {
  track: string | null;
  category: string | null;
  /** A level's key, `none`, or `open` for what is not decided yet. */
  level: string | null;
  /** How many of the best undecided cases are to be ticked from the start. */
  top: number;
}

const MOST = 500;

export function rankingConditionsOf(params: URLSearchParams): RankingConditions {
  const top = Number(params.get("top"));
  return {
    track: params.get("track") || null,
    category: params.get("category") || null,
    level: params.get("level") || null,
    top: Number.isInteger(top) && top > 0 ? Math.min(top, MOST) : 0,
  };
}

interface RankedCase {
  track: string;
  category: string;
  state: string;
  level: string | null;
}

/** The ranked cases that fit; their places stay those of the whole ranking. */
export const narrowRanking = <Row extends RankedCase>(
  rows: readonly Row[],
  { track, category, level }: RankingConditions,
): Row[] =>
  rows.filter(
    (row) =>
      (!track || row.track === track) && (!category || row.category === category) && (!level || hasLevel(row, level)),
  );

function hasLevel({ state, level }: RankedCase, wanted: string) {
  if (wanted === "open") return state === "judging";
  return state !== "judging" && (level ?? "none") === wanted;
}
