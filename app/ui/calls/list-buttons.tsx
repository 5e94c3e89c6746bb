import type { FormMetadata } from "@conform-to/react";
import { ArrowUp, Plus, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Icon } from "../icon";

/** What the buttons of a list need of its form. Each is a submit button, so a list grows and shrinks without scripts too. */
type ListForm = Pick<FormMetadata, "insert" | "remove" | "reorder">;

interface ListProps {
  form: ListForm;
  /** The list's name in the form. */
  list: string;
}

/** The head of one entry: its name, and buttons that move it up or take it out. */
export function EntryHead({
  form,
  list,
  place,
  name,
  isOnly = false,
}: ListProps & { place: number; name: string; isOnly?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="entry-head">
      <span className="entry-name">{name}</span>
      {place > 0 && (
        <button
          className="btn btn-quiet btn-small"
          aria-label={t("calls.row-up", { name })}
          {...form.reorder.getButtonProps({ name: list, from: place, to: place - 1 })}
        >
          <Icon of={ArrowUp} />
          {t("calls.up")}
        </button>
      )}
      {!isOnly && (
        <button
          className="btn btn-quiet btn-small"
          aria-label={t("calls.row-remove", { name })}
          {...form.remove.getButtonProps({ name: list, index: place })}
        >
          <Icon of={Trash2} />
          {t("calls.remove")}
        </button>
      )}
    </div>
  );
}

/** One more entry at the end of a list. `insert` are the button's own attributes, from `form.insert.getButtonProps`. */
export function AddEntry({
  insert,
  label,
}: {
  insert: ReturnType<ListForm["insert"]["getButtonProps"]>;
  label: string;
}) {
  return (
    <button className="btn btn-small" {...insert}>
      <Icon of={Plus} />
      {label}
    </button>
  );
}

/** Enter in a field presses a form's first button. It must be the one that saves, not the one that removes the first entry. */
export function EnterSaves() {
  return <button className="visually-hidden" tabIndex={-1} aria-hidden="true" />;
}
