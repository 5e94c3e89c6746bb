import { webWidths } from "./variant-kinds";

/** Where a file is served; for pictures one of their web sizes, for videos their still. */
export const fileAddress = (fileId: string, as?: "w320" | "w800" | "w1600" | "poster") =>
  as ? `/files/${fileId}?as=${as}` : `/files/${fileId}`;

/** A picture's address, and those of its smaller sizes for the browser to choose from. A size not made yet is answered with the picture itself. */
export function pictureSources(fileId: string, width: number): { src: string; srcset?: string } {
  const smaller = webWidths.filter((each) => each < width);
  const src = fileAddress(fileId);
  if (smaller.length === 0) return { src };
  const sizes = smaller.map((each) => `${fileAddress(fileId, `w${each}`)} ${each}w`);
  return { src, srcset: [...sizes, `${src} ${width}w`].join(", ") };
}
