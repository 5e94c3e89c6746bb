/** A value of an indicator with its unit behind it, unless it says the unit itself; nothing where no value is given. */
export function valueWithUnit(value: string, unit: string): string {
  return value === "" || unit === "" || value.endsWith(unit) ? value : value + unit;
}
