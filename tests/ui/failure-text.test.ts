import { expect, test } from "vitest";
import type { RefusalFacts } from "#app/domain/refusal";
import { i18nFor } from "#app/i18n/messages.server";
import { failureText } from "#app/ui/uploads/failure-text";
import type { UploadFailureCode } from "#app/ui/uploads/upload-failure";

test.each<[UploadFailureCode, RefusalFacts, RegExp, RegExp]>([
  ["attachment.too-large", { max: 64_000_000, has: 70_500_000 }, /70\.5.MB，这里每个最多64.MB/, /70\.5.MB.*64.MB/],
  ["attachment.too-large", {}, /文件太大/, /too large/],
  ["attachment.wrong-kind", { named: "JPG", found: "MP4" }, /JPG，内容其实是MP4/, /JPG, but the content is MP4/],
  ["attachment.wrong-kind", {}, /不收这种文件/, /cannot be taken/],
  ["attachment.too-many-pixels", { width: 20_000, height: 6000 }, /20000×6000像素/, /20000 × 6000 pixels/],
  ["attachment.too-many", { max: 6, has: 6 }, /已有6张图片，本次征集最多6张/, /6 pictures already.*allows 6/],
  [
    "attachment.picture-too-few-pixels",
    { width: 640, height: 480, long: 1600, short: 1200 },
    /640×480像素，本次征集要求至少1600×1200/,
    /640 × 480.*1600 × 1200/,
  ],
  ["attachment.picture-too-light", { min: 1000, has: 180 }, /只有180 KB.*不小于1,000 KB/, /180 KB.*1,000 KB/],
  ["network", {}, /网络多次中断/, /connection broke/],
])("a refusal for %s says the limit and the file's own figure, in both languages", (code, facts, chinese, english) => {
  const said = (["zh-CN", "en"] as const).map((language) =>
    failureText({ code, facts }, { t: i18nFor(language).t, language }),
  );

  expect(said[0]).toMatch(chinese);
  expect(said[1]).toMatch(english);
});
