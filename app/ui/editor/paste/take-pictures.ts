/** The kinds of pictures a case may have. */
const uploadable = /^data:image\/(?:png|jpe?g|webp|gif);base64,/i;
const most = 20;

/**
 * Takes pictures out of a pasted text, but for figures of our own. Drawn smileys become the sign they stand for, dots
 * that only count visitors vanish; what is embedded can be uploaded; of the others only an address is there.
 */
export function takePictures(body: Element): { pictures: number; embedded: string[] } {
  const embedded: string[] = [];
  let pictures = 0;
  for (const picture of body.querySelectorAll("img, video")) {
    if (picture.closest("figure[data-file-id]")) continue;
    const alt = picture.getAttribute("alt") ?? "";
    const source = picture.getAttribute("src") ?? "";
    if (/^(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+$/u.test(alt)) picture.before(alt);
    else if (uploadable.test(source) && embedded.length < most) embedded.push(source);
    else if (!isDot(picture)) pictures += 1;
    picture.remove();
  }
  return { pictures, embedded };
}

const isDot = (picture: Element) =>
  ["width", "height"].every((side) => picture.hasAttribute(side) && Number(picture.getAttribute(side)) <= 2);
