import type { CallSettings, SealSettings } from "./settings";

/** What a call asks of seals; one from before it could be set asks for none. */
export const sealOf = ({ seal }: Pick<CallSettings, "seal">): SealSettings =>
  seal ?? { form: "off", afterReturn: "changed" };
