import { expect, test } from "vitest";
import { placeUnits } from "#app/domain/documents/identities/place-units";

test.each([
  ["四川省成都市武侯区桂溪社区医院", ["四川省", "成都市", "武侯区"]],
  ["福建省厦门市思明区", ["福建省", "厦门市", "思明区"]],
  ["江苏省盐城市亭湖区", ["江苏省", "盐城市", "亭湖区"]],
  ["湖北省荆门市", ["湖北省", "荆门市"]],
  ["山东省聊城市", ["山东省", "聊城市"]],
  ["山西省晋城市", ["山西省", "晋城市"]],
])("the cities in %s are found, whatever words their names end in", (name, units) => {
  expect(placeUnits(name).units).toEqual(units);
});

test.each(["城市", "大都市", "都市", "超市", "门市"])("%s alone is a word and no place", (word) => {
  expect(placeUnits(word).units).toEqual([]);
});
