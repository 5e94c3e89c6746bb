import { useNavigation } from "@remix-run/react";
import { LoaderCircle } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";

/** Sends its form once: while anything is under way it says so and does nothing more. `name` and `value` tell several buttons of one form apart. */
export function SubmitButton({
  tone = "primary",
  name,
  value,
  form,
  children,
}: {
  tone?: "primary" | "plain" | "calm" | "danger";
  name?: string;
  value?: string;
  form?: string;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const { state, formData } = useNavigation();
  const isBusy = state !== "idle";
  // of several buttons the one that was pressed says so
  const isMine = isBusy && formData !== undefined && (name === undefined || formData.get(name) === value);
  return (
    <button
      className={tone === "plain" ? "btn" : `btn btn-${tone}`}
      {...{ name, value, form }}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        // not `disabled`: the keyboard's place on the page would be lost
        if (isBusy) event.preventDefault();
      }}
    >
      {isMine && <Icon of={LoaderCircle} className="spin" />}
      {isMine ? t("common.sending") : children}
    </button>
  );
}
