import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Author } from "#app/domain/cases/content";
import { Icon } from "../../icon";

interface AuthorsLeafProps {
  authors: readonly Author[];
  /** The institution the authors usually belong to. */
  institution: string;
  /** The order or number of rows changed, which no field reports. */
  onRows: () => void;
}

const MOST_AUTHORS = 30;

/** The authors in their order: rows to add, move and take away. One empty row is always there, for browsers without scripts too. */
export function AuthorsLeaf({ authors, institution, onRows }: AuthorsLeafProps) {
  const { t } = useTranslation();
  const empty: Author = { name: "", title: "", institution, share: "" };
  const [rows, setRows] = useState(() => [...authors, ...(authors.length === 0 ? [empty] : [])].map(numbered));
  const change = (changed: typeof rows) => {
    setRows(changed);
    // the form is read once the rows stand in it
    requestAnimationFrame(onRows);
  };
  const move = (from: number, to: number) => {
    const moved = [...rows];
    const [row] = moved.splice(from, 1);
    if (row) change([...moved.slice(0, to), row, ...moved.slice(to)]);
  };
  return (
    <article className="leaf grid gap-4" id="part-authors" aria-label={t("cases.field-authors")}>
      <div className="leaf-head">
        <h2>{t("cases.field-authors")}</h2>
        <span className="n">{t("cases.authors-order")}</span>
      </div>
      <ol className="author-rows">
        {rows.map(({ id, author }, index) => (
          <li key={id} className="author-row">
            <AuthorInput name="authorName" label={t("cases.author-name")} value={author.name} max={40} />
            <AuthorInput name="authorTitle" label={t("cases.author-title")} value={author.title} max={60} />
            <AuthorInput
              name="authorInstitution"
              label={t("cases.author-institution")}
              value={author.institution}
              max={100}
            />
            <AuthorInput name="authorShare" label={t("cases.author-share")} value={author.share} max={100} />
            <span className="row-acts">
              <RowButton
                icon={ArrowUp}
                label={t("cases.author-up", { position: index + 1 })}
                disabled={index === 0}
                onPress={() => move(index, index - 1)}
              />
              <RowButton
                icon={ArrowDown}
                label={t("cases.author-down", { position: index + 1 })}
                disabled={index === rows.length - 1}
                onPress={() => move(index, index + 1)}
              />
              <RowButton
                icon={Trash2}
                label={t("cases.author-remove", { position: index + 1 })}
                onPress={() => change(rows.filter((row) => row.id !== id))}
              />
            </span>
          </li>
        ))}
      </ol>
      <div className="btn-row">
        <button
          type="button"
          className="btn btn-small"
          disabled={rows.length >= MOST_AUTHORS}
          onClick={() => change([...rows, { id: Math.max(0, ...rows.map((row) => row.id)) + 1, author: empty }])}
        >
          <Icon of={Plus} />
          {t("cases.author-add")}
        </button>
      </div>
    </article>
  );
}

const numbered = (author: Author, id: number) => ({ id, author });

function AuthorInput({ name, label, value, max }: { name: string; label: string; value: string; max: number }) {
  return (
    <label className="author-field">
      <span className="hint">{label}</span>
      <input className="input" name={name} maxLength={max} defaultValue={value} autoComplete="off" />
    </label>
  );
}

interface RowButtonProps {
  icon: typeof Plus;
  label: string;
  disabled?: boolean;
  onPress: () => void;
}

function RowButton({ icon, label, disabled, onPress }: RowButtonProps) {
  return (
    <button
      type="button"
      className="btn btn-small btn-icon"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon of={icon} />
    </button>
  );
}
