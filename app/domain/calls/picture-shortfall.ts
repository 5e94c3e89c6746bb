import type { ImageLimits } from "./settings";

/** What is known of a picture: its bytes, and its pixels as it is shown. Null where nobody could tell yet. */
export interface MeasuredPicture {
  size: number | null;
  width: number | null;
  height: number | null;
}

/** What a picture falls short of: its bytes, or its sides however it is turned. */
export type PictureShortfall =
  | { of: "bytes"; min: number; has: number }
  | { of: "sides"; long: number; short: number; width: number; height: number };

/** Whether a picture is what a call asks for. One rule for the browser before anything is sent, for the portal when a picture is attached, and for the case when it is handed in. */
export function pictureShortfall(
  { minBytes, minLong = 0, minShort = 0 }: Pick<ImageLimits, "minBytes" | "minLong" | "minShort">,
  { size, width, height }: MeasuredPicture,
): PictureShortfall | null {
  if (width !== null && height !== null) {
    const isTooSmall = Math.max(width, height) < minLong || Math.min(width, height) < minShort;
    if (isTooSmall) return { of: "sides", long: minLong, short: minShort, width, height };
  }
  return size !== null && size < minBytes ? { of: "bytes", min: minBytes, has: size } : null;
}
