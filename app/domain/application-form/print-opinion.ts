import { breakable } from "#app/domain/casebook/book/print-text";
import { headOfForm } from "./form-head";
import type { OpinionToPrint } from "./form-to-print";
import { formWords } from "./form-words";
import type { PrintForm } from "./print-form-model";

/** The opinion of one recommending body made printable: a page of its own, with its own code and the body's seal. */
export function printOpinion(form: OpinionToPrint, press: (text: string) => string): PrintForm {
  const row = (label: string, text: string) => ({ label, text: breakable(press(text || formWords.none)) });
  const { title, institution, body, opinion, rank, authors } = form;
  return {
    ...headOfForm(form, press),
    part: "B",
    title: formWords.opinionTitle,
    name: formWords.partB,
    rows: [
      [row("案例名称", title)],
      [row("申报单位", institution)],
      [row("主要作者", authors.map(({ name }) => name).join("、"))],
      [row("推荐单位", body)],
      [row("推荐次序", rank === null ? "" : `第${rank}位`)],
    ],
    ...{ authors: [], sections: [], indicators: [], files: [], declarations: [] },
    opinion: breakable(press(opinion)),
    seal: formWords.opinionSeal,
  };
}
