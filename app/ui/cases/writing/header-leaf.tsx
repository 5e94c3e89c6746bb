import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import type { HeaderContent } from "#app/domain/cases/forms";
import { countText } from "#app/domain/documents/count-characters";
import { useLanguage } from "../../language";
import type { WritableCase } from "./writable-case";

interface HeaderLeafProps {
  data: WritableCase;
  /** What the fields begin with. */
  header: HeaderContent;
  /** What they hold now, for the counts. */
  current: HeaderContent;
}

/** The case's title, category, abstract and the rest of its header: ordinary fields of the form around them. */
export function HeaderLeaf({ data, header, current }: HeaderLeafProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { limits, tracks, tasks } = data.call;
  return (
    <article className="leaf grid gap-6" aria-label={t("cases.header")}>
      <div className="leaf-head">
        <h2>{t("cases.header")}</h2>
      </div>
      <div className="field" id="part-title">
        <label className="label" htmlFor="title">
          {t("cases.field-title")}{" "}
          <span className="need num">{t("cases.chars", { count: countText(current.title) })}</span>
        </label>
        <input
          className="input"
          id="title"
          name="title"
          maxLength={200}
          defaultValue={header.title}
          autoComplete="off"
        />
      </div>
      <div className="field" id="part-category">
        <label className="label" htmlFor="categoryId">
          {t("cases.field-category")}
        </label>
        <select className="select" id="categoryId" name="categoryId" defaultValue={header.categoryId ?? ""}>
          <option value="">{t("common.choose")}</option>
          {tracks.map((track) => (
            <optgroup key={track.key} label={nameIn(language, track)}>
              {track.categories.map((category) => (
                <option key={category.id} value={category.id}>
                  {nameIn(language, category)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className="field" id="part-abstract">
        <label className="label" htmlFor="abstract">
          {t("cases.field-abstract")}{" "}
          <span className="need num">
            {t("cases.chars-of", { has: countText(current.abstract), max: limits.abstract.max })}
            {!limits.abstract.required && ` · ${t("common.optional")}`}
          </span>
        </label>
        <textarea
          className="input"
          id="abstract"
          name="abstract"
          rows={4}
          maxLength={2000}
          defaultValue={header.abstract}
        />
      </div>
      <div className="field" id="part-period" role="group" aria-labelledby="period-label">
        <span className="label" id="period-label">
          {t("cases.field-period")}
        </span>
        <p className="hint">{t("cases.period-hint")}</p>
        <div className="flex gap-4 items-center flex-wrap">
          <MonthInput name="periodFrom" label={t("cases.period-from")} value={header.periodFrom} />
          <MonthInput name="periodTo" label={t("cases.period-to")} value={header.periodTo} />
        </div>
      </div>
      <div className="field" id="part-keywords">
        <label className="label" htmlFor="keywords">
          {t("cases.field-keywords")} <span className="need">{t("common.optional")}</span>
        </label>
        <p className="hint" id="keywords-hint">
          {t("cases.keywords-hint")}
        </p>
        <input
          className="input"
          id="keywords"
          name="keywords"
          aria-describedby="keywords-hint"
          maxLength={450}
          defaultValue={header.keywords.join(language === "en" ? ", " : "、")}
        />
      </div>
      {tasks.length > 0 && (
        <fieldset className="fieldset" id="part-tasks">
          <legend className="label">
            {t("cases.field-tasks")} <span className="need">{t("common.optional")}</span>
          </legend>
          <div className="task-grid">
            {tasks.map((task) => (
              <label key={task} className="check">
                <input type="checkbox" name="tasks" value={task} defaultChecked={header.tasks.includes(task)} />
                <span lang="zh-CN">{task}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </article>
  );
}

/** A month; browsers without such a field take 2024-03 as text. */
function MonthInput({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="flex gap-2 items-center" htmlFor={name}>
      <span>{label}</span>
      <input className="input month" type="month" id={name} name={name} defaultValue={value} placeholder="2024-03" />
    </label>
  );
}
