import { Fragment, type ReactNode } from "react";
import { verse, verseSource } from "./verse";
import { VerseGrove } from "./verse-grove";

/** A quiet page of the account: the story of the grove at the left with a line below it, the form at the right. */
export function VersePage({ below, children }: { below: ReactNode; children: ReactNode }) {
  return (
    <main className="quiet" id="main" tabIndex={-1}>
      <div className="verse">
        <blockquote lang="zh-CN">
          {verse.map((line) => (
            <Fragment key={line}>
              {line}
              <br />
            </Fragment>
          ))}
          <cite>{verseSource}</cite>
        </blockquote>
        <VerseGrove />
        <div className="now small">{below}</div>
      </div>
      <div className="form">{children}</div>
    </main>
  );
}
