import { type MeasuredPicture, pictureShortfall } from "#app/domain/calls/picture-shortfall";
import type { ImageLimits } from "#app/domain/calls/settings";
import { Refusal, type Verdict } from "#app/domain/refusal";

const KB = 1000;

/** Whether a picture may stand in the text of a case, by what its call asks of pictures; the refusal says both figures. */
export function mayShowPicture(limits: ImageLimits, picture: MeasuredPicture & { type: string }): Verdict {
  // a HEIC is kept as a JPEG, whose bytes nobody knows before it is made
  const size = picture.type === "image/heic" ? null : picture.size;
  const less = pictureShortfall(limits, { ...picture, size });
  if (!less) return null;
  if (less.of === "bytes") {
    const kilobytes = { min: Math.ceil(less.min / KB), has: Math.floor(less.has / KB) };
    return new Refusal("attachment.picture-too-light", kilobytes);
  }
  const { long, short, width, height } = less;
  return new Refusal("attachment.picture-too-few-pixels", { long, short, width, height });
}
