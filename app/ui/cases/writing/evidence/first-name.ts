const fillers =
  /(?:[到至为是达由从自约近超过了的]|达到|提高|提升|上升|增长|增加|增至|下降|降低|减少|缩短|累计|共计?|目前|已经?|均|同比|仅|\d{4}年(?:底|末)?|\s)+$/u;

/** A first name for a new indicator: the words before its number, without verbs; the person puts it right. */
export function firstName(before: string, longest = 20): string {
  const clause = before.split(/[，。；：、,;:（(！？\n]/u).at(-1) ?? "";
  const name = clause
    .replace(/(?:从|由|自)[^从由自]*\d.*$/u, "")
    .replace(fillers, "")
    .replace(/^(?:20|19)\d{2}年(?:底|末)?/u, "");
  return name.slice(-longest).trim();
}
