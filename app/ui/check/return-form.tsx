import type { SubmissionResult } from "@conform-to/react";
import { getFormProps } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { returnReasons } from "#app/domain/cases/kinds";
import { returnForm } from "#app/domain/cases/officer-forms";
import { momentOf } from "#app/i18n/beijing-time";
import { formatDeadline } from "#app/i18n/format";
import { FormErrors } from "../form/form-errors";
import { SubmitButton } from "../form/submit-button";
import { TextField } from "../form/text-field";
import { useSchemaForm } from "../form/use-schema-form";
import { useLanguage } from "../language";
import type { Desk } from "./desk";
import { ReasonFields } from "./reason-fields";

/** Sending a case back: reasons, words, the last day; and the letter as it grows with them. */
export function ReturnForm({ desk, lastResult }: { desk: Desk; lastResult: SubmissionResult<string[]> | undefined }) {
  const { t } = useTranslation();
  const [form, fields] = useSchemaForm(returnForm, { id: "return", lastResult, defaultValue: { dueDay: desk.dueDay } });
  const [said, setSaid] = useState<Said>({ reasons: [], note: "", dueDay: desk.dueDay });
  const listen = ({ currentTarget }: FormEvent<HTMLFormElement>) => setSaid(saidIn(new FormData(currentTarget)));
  return (
    <Form {...getFormProps(form)} method="post" className="grid gap-5" onInput={listen}>
      <FormErrors id={form.errorId} errors={form.errors} />
      <ReasonFields fields={fields} noteHint={t("cases.note-return-hint")} />
      <TextField
        field={fields.dueDay}
        type="date"
        label={t("cases.due-day")}
        hint={t("cases.due-day-hint", { count: desk.revisionDays })}
      />
      <Letter said={said} desk={desk} />
      <SubmitButton name="intent" value="return">
        {t("cases.return-submit")}
      </SubmitButton>
    </Form>
  );
}

interface Said {
  reasons: (typeof returnReasons)[number][];
  note: string;
  dueDay: string;
}

function saidIn(data: FormData): Said {
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const ticked = data.getAll("reasons");
  return {
    reasons: returnReasons.filter((reason) => ticked.includes(reason)),
    note: text("note").trim(),
    dueDay: text("dueDay"),
  };
}

/** What the institution will read, on its case and in its mail. */
function Letter({ said: { reasons, note, dueDay }, desk }: { said: Said; desk: Desk }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const end = momentOf(dueDay, "24:00");
  return (
    <div>
      <h3 className="mb-2 text-sm font-semibold">{t("cases.letter")}</h3>
      <div className="letter" aria-live="polite">
        <p>{t("cases.letter-return", { title: desk.content.title })}</p>
        <ol className="list-decimal">
          {reasons.map((reason) => (
            <li key={reason}>{t(`cases.reason-${reason}`)}</li>
          ))}
        </ol>
        {note && <p className="whitespace-pre-line">{note}</p>}
        {end && <p>{t("cases.letter-until", { moment: formatDeadline(language, end, desk.now) })}</p>}
      </div>
    </div>
  );
}
