import { coverTitle, hanYear } from "#app/domain/casebook/book/cover-title";
import { publicGrove } from "#app/domain/casebook/public-grove";
import type { PublicEdition } from "#app/domain/casebook/public-reading";
import { GroveDrawing } from "./grove-drawing";

const stitches = ["6%", "35.5%", "64.5%", "94%"];
/** Browsers turn punctuation in vertical lines themselves. */
const asWritten = () => false;

/** The cover of a casebook as it is printed: thread, title slip, year, and the grove of its own cases. A picture: the title stands beside it. */
export function BookCover({ edition, cases, parts }: Pick<PublicEdition, "edition" | "cases" | "parts">) {
  const columns = coverTitle(edition.zh, edition.year, asWritten);
  return (
    <div className="book" aria-hidden="true" lang="zh-CN">
      {stitches.map((top) => (
        <i className="stitch" key={top} style={{ top }} />
      ))}
      <GroveDrawing grove={publicGrove({ cases, parts })} />
      <div className={columns ? "slip" : "slip is-across"}>
        {(columns ?? [[edition.zh]]).map((cells) => (
          <b key={cells.join("")}>{cells.join("")}</b>
        ))}
      </div>
      <span className="imprint">{hanYear(edition.year).join("")}</span>
    </div>
  );
}
