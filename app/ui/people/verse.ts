/** 《神仙传·董奉》 as it is set beside the sign-in form: quoted in its own words in every language. */
export const verse = [
  "奉居山不种田，",
  "日为人治病，",
  "亦不取钱。",
  "重病愈者，",
  "使栽杏五株，",
  "轻者一株。",
  "如此数年，",
  "计得十万余株，",
  "郁然成林。",
] as const;

export const verseSource = "《神仙传·董奉》";
