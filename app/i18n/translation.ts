import type { ParseKeys, TFunction } from "i18next";
import type { en } from "./messages/en";

/** A message of the catalogue, e.g. `common.save`. Counted messages are named without their `_one`/`_other`. */
export type MessageKey = ParseKeys;

/** Says a message in one fixed language. A wrong key or a missing `{{placeholder}}` does not compile. */
export type Translate = TFunction;

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
    keySeparator: false;
    nsSeparator: false;
    returnNull: false;
    strictInterpolationChecks: true;
  }
}
