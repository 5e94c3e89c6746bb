import { titleLines } from "#app/domain/casebook/book/title-lines";

/** A title that breaks after its colon first, and only then where it must. */
export function ClauseTitle({ title }: { title: string }) {
  return (
    <span className="phrase" lang="zh-CN">
      {titleLines(title).map((clause) => (
        <span className="clause" key={clause}>
          {clause}
        </span>
      ))}
    </span>
  );
}
