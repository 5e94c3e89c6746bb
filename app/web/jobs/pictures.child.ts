import { makeForms, type FormsOrder, type MadeForm } from "#app/domain/files/make-forms.server";
import { serveChild } from "./serve-child.server";

serveChild<FormsOrder, MadeForm[]>((order) => makeForms(order));
