import type { Named } from "#app/domain/people/named";

/** What reviewers choose their fields from: the categories and national tasks of the calls of this installation. */
export interface FieldsOfWork {
  categories: Named[];
  tasks: string[];
}
