/** A labelled line or form row above the first section, as written: 申报单位 and what stands beside it. */
export interface WordField {
  label: string;
  text: string;
}

const line = /^([^：:。，,；;！？]{1,20}?)\s*[：:]\s*(.*)$/su;

/** The fields of one line, several where wide gaps part them; null when the line is no such line. */
export function fieldsOfLine(text: string): WordField[] | null {
  const parts = text.trim().split(/\t+|\s{3,}|\u3000{2,}(?=\S{1,12}[：:])/u);
  const fields = parts.map((part) => fieldOf(part.trim()));
  if (fields.every((field) => field !== null)) return fields;
  const whole = fieldOf(text.trim());
  return whole ? [whole] : null;
}

function fieldOf(text: string): WordField | null {
  const [, label = "", value = ""] = line.exec(text) ?? [];
  return label === "" || /^https?$/iu.test(label) || value.length > 300 ? null : { label, text: value.trim() };
}
