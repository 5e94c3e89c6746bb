import { Refusal, type RefusalCode } from "#app/domain/refusal";

/** A parameter of the address. Ids are opaque words; anything else is not found. */
export function pathParam(
  params: Record<string, string | undefined>,
  name: string,
  code: RefusalCode = "case.not-found",
): string {
  const value = params[name];
  if (!value || !/^[\w-]{1,80}$/.test(value)) throw new Refusal(code);
  return value;
}
