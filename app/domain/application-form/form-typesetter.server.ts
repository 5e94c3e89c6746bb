import { projectFolder } from "#app/domain/casebook/book/template-folder.server";
import { bookFonts } from "#app/domain/casebook/book/book-fonts.server";
import { textPress } from "#app/domain/casebook/book/print-text";
import { Typesetter } from "#app/domain/casebook/book/typesetter.server";
import { writeFormCode } from "#app/domain/cases/seal/form-code";
import { codeSvg } from "./code-svg";
import type { ApplicationToPrint, OpinionToPrint } from "./form-to-print";
import { printApplication } from "./print-application";
import type { PrintForm } from "./print-form-model";
import { printOpinion } from "./print-opinion";

/** A form on its way to paper: PDF/A-2a, and how many pages it has. */
export interface PrintedForm {
  pdf: Uint8Array;
  pages: number;
}

/** How many results of its own work the compiler keeps: with none it would begin anew with each form, with all it would grow. */
const KEPT_RESULTS = 4;

/**
 * Prints application forms one after the other, in a compiler that stays warm. The same form gives the same bytes. It
 * blocks while it works: use it in a process of its own. Throws `TypesettingFailed`.
 */
export class FormTypesetter {
  readonly #typesetter: Typesetter;
  readonly #press: (text: string) => string;
  /** How many pages the last form had: mostly the next one has as many, and is set but once. */
  #pages = 4;

  private constructor(typesetter: Typesetter, press: (text: string) => string) {
    this.#typesetter = typesetter;
    this.#press = press;
  }

  static async create() {
    const { folders, covers } = await bookFonts();
    const place = { workspace: projectFolder("app/domain"), main: "application-form/template/form.typ" };
    return new FormTypesetter(new Typesetter(folders, place), textPress(covers).text);
  }

  /** Part A of a version. */
  application(form: ApplicationToPrint): PrintedForm {
    return this.#print(printApplication(form, this.#press));
  }

  /** Part B: one recommending body's page. */
  opinion(form: OpinionToPrint): PrintedForm {
    return this.#print(printOpinion(form, this.#press));
  }

  /** Each page's code says how many there are, which is known only once they are set: set again where it was another number. */
  #print(form: PrintForm): PrintedForm {
    this.#typesetter.lay("form.json", JSON.stringify(form));
    let typeset = this.#typesetWith(form, this.#pages);
    if (typeset.numOfPages !== this.#pages) typeset = this.#typesetWith(form, typeset.numOfPages);
    this.#pages = typeset.numOfPages;
    const { year, month, day } = form;
    const pdf = this.#typesetter.write(typeset, Date.UTC(year, month - 1, day) / 1000);
    this.#typesetter.forget(KEPT_RESULTS);
    return { pdf, pages: typeset.numOfPages };
  }

  #typesetWith({ receipt, part, fingerprint }: PrintForm, pages: number) {
    for (let page = 1; page <= pages; page += 1) {
      this.#typesetter.lay(`code-${page}.svg`, codeSvg(writeFormCode({ receipt, part, page, pages, fingerprint })));
    }
    this.#typesetter.lay("form-pages.json", JSON.stringify({ pages }));
    return this.#typesetter.typeset();
  }
}
