import { Form, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { SubmitButton } from "../form/submit-button";
import { useLanguage } from "../language";
import { ApplyBar } from "../state/apply-bar";
import { SelectedCount } from "../table/selected-count";
import type { Level } from "./ranked-case";

/** Decides the ticked cases at once: how many, what will happen, and until when it can be changed. */
export function DecideBar({ levels }: { levels: readonly Level[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <ApplyBar
      actions={
        <Form method="post" action={pathname + search} id="decide" className="btn-row">
          <label className="filter">
            <span className="visually-hidden">{t("reviews.level")}</span>
            <select className="select" name="level" required defaultValue="">
              <option value="">{t("reviews.level-choose")}</option>
              {levels.map((level) => (
                <option key={level.key} value={level.key}>
                  {nameIn(language, level)}
                </option>
              ))}
              <option value="none">{t("reviews.level-none")}</option>
            </select>
          </label>
          <SubmitButton name="intent" value="decide">
            {t("reviews.decide")}
          </SubmitButton>
        </Form>
      }
    >
      <SelectedCount form="decide" name="caseIds" then={t("reviews.decide-what")} />
    </ApplyBar>
  );
}
