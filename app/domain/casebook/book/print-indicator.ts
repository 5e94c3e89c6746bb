import type { ShownIndicator } from "#app/domain/cases/content";
import { valueWithUnit } from "#app/domain/cases/evidence/value-with-unit";
import type { PrintIndicator } from "./print-model";
import { breakable } from "./print-text";

/** An indicator of a published case as the book prints it, under its number in the case. */
export function printIndicator(
  { name, definition, unit, baseline, current, source }: ShownIndicator,
  number: number,
  text: (text: string) => string,
): PrintIndicator {
  const pieces = (words: string) => breakable(text(words));
  const value = (one: ShownIndicator["current"]) => ({
    value: pieces(valueWithUnit(one.value, unit)),
    period: pieces(one.period),
  });
  return {
    number,
    ...{ name: pieces(name), definition: pieces(definition) },
    ...{ baseline: value(baseline), current: value(current), source: pieces(source) },
  };
}
