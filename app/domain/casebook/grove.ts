import { provinceOf, provinces } from "./book/provinces";
import { groveRandom } from "./grove-random";

/** One case as the grove sees it: where it comes from and which track it belongs to (counted from 0). */
export interface GroveCase {
  id: string;
  region: string;
  track: number;
}

/** The grove 杏林图 in units of a drawing 400 wide and 330 high, the ground at its foot. */
export interface Grove {
  stems: { foot: number; bend: number; x: number; top: number }[];
  leaves: { x: number; y: number; angle: number; size: number }[];
  fruits: { x: number; y: number; radius: number; track: number }[];
}

const width = 400;
const ground = 330;

/**
 * Grows the grove of an edition from its own cases: one stem a province from west to east, one apricot a case, filled by
 * track. The seed is the cases' ids, so the same edition always has the same grove.
 */
export function growGrove(cases: readonly GroveCase[]): Grove {
  const random = groveRandom(cases.map((one) => one.id).join("\n"));
  const between = (low: number, high: number) => low + (high - low) * random();
  const fromWest = [...provinces].sort((one, other) => one.longitude - other.longitude);
  const fallback = () => fromWest[Math.floor(between(0, fromWest.length))]!.name;
  const home = cases.map((one) => provinceOf(one.region) ?? fallback());
  const step = width / fromWest.length;
  // Few apricots are drawn larger, so that a grove of four is no bare wood.
  const plump = cases.length < 60 ? 1.25 : 1;

  const grove: Grove = { stems: [], leaves: [], fruits: [] };
  fromWest.forEach(({ name }, place) => {
    const own = cases.filter((_, index) => home[index] === name);
    const x = step * (place + 0.5) + between(-1.5, 1.5);
    const top = ground - Math.min(between(105, 185) + own.length * 11, 300);
    grove.stems.push({ foot: x, bend: x + between(-1, 1), x: x + between(-3.5, 3.5), top });
    for (let count = 3 + Math.floor(between(0, 4)); count > 0; count -= 1) {
      const left = random() < 0.45;
      const y = between(top + 6, top + 0.62 * (ground - top));
      grove.leaves.push({ x, y, angle: left ? between(198, 228) : between(-46, -16), size: between(0.95, 1.6) });
    }
    const spacing = Math.min(24, (ground - top - 70) / Math.max(own.length, 1));
    own.forEach((one, index) => {
      const y = top + between(-2, 4) + spacing * index;
      const radius = between(4.8, 6.8) * plump;
      grove.fruits.push({ x: x + between(-8, 8), y, radius, track: one.track });
    });
  });
  return grove;
}
