const digits = "〇一二三四五六七八九";
const formal = "零壹贰叁肆伍陆柒捌玖";
const stems = "甲乙丙丁戊己庚辛壬癸";
const branches = "子丑寅卯辰巳午未申酉戌亥";
const romans: [number, string][] = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

const writers: Record<string, (value: number) => string> = {
  chineseCounting: (value) => counted(value, digits, "十百"),
  chineseCountingThousand: (value) => counted(value, digits, "十百"),
  japaneseCounting: (value) => counted(value, digits, "十百"),
  taiwaneseCounting: (value) => counted(value, digits, "十百"),
  taiwaneseCountingThousand: (value) => counted(value, digits, "十百"),
  ideographDigital: (value) => [...String(value)].map((digit) => digits[Number(digit)]).join(""),
  chineseLegalSimplified: (value) => counted(value, formal, "拾佰").replace(/^拾/u, "壹拾"),
  ideographTraditional: (value) => stems[value - 1] ?? String(value),
  ideographZodiac: (value) => branches[value - 1] ?? String(value),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalEnclosedCircle: (value) => circled(value),
  decimalEnclosedCircleChinese: (value) => circled(value),
  decimalEnclosedParen: (value) => `(${value})`,
  decimalFullWidth: (value) => String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
};

/** A number as one of Word's number formats writes it: 三 for 3 in chineseCounting. Unknown formats write digits. */
export function numberWord(value: number, format: string) {
  return (writers[format] ?? String)(value);
}

/** Whether a format is plain digits, which a list shows by itself. */
export function isPlainDecimal(format: string) {
  return format === "decimal";
}

function counted(value: number, figures: string, units: string): string {
  if (value >= 1_000 || value < 1) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const high = hundreds ? `${figures[hundreds]}${units[1]}` : "";
  const gap = hundreds && !tens && ones ? "零" : "";
  const middle = tens ? `${tens === 1 && !hundreds ? "" : figures[tens]}${units[0]}` : "";
  return high + gap + middle + (ones ? figures[ones] : "");
}

function letters(value: number) {
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number) {
  let rest = value;
  return romans.reduce((text, [worth, sign]) => {
    const times = Math.floor(rest / worth);
    rest -= times * worth;
    return text + sign.repeat(times);
  }, "");
}

function circled(value: number) {
  return value >= 1 && value <= 20 ? String.fromCodePoint(0x245f + value) : String(value);
}
