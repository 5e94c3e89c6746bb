import { caseStates, type CaseState, handedInStates } from "./lifecycle";

/** Groups of states an organiser asks for in one word, beside the states themselves. */
const groups = {
  waiting: ["submitted", "recommended"],
  overdue: ["returned"],
} as const satisfies Record<string, readonly CaseState[]>;

/** What the list of cases can be narrowed to; `overdue` are returned cases whose time is over. */
export const caseFilters = ["waiting", "overdue", ...handedInStates.filter((state) => state !== "submitted")] as const;
export type CaseFilter = CaseState | keyof typeof groups;

export const caseOrders = ["number", "submitted", "due"] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** Conditions of the organiser's list of cases, as its address holds them. */
export interface CaseConditions {
  filter: CaseFilter | null;
  trackId: string | null;
  categoryId: string | null;
  /** Part of a title or of an institution's name, or a case's number. */
  text: string;
  order: CaseOrder;
  descending: boolean;
}

/** Reads the conditions from an address; what it does not know is no condition. */
export function conditionsOf(params: URLSearchParams): CaseConditions {
  const state = params.get("state") ?? "";
  const sort = params.get("sort") ?? "number";
  const name = sort.replace(/^-/, "");
  return {
    filter: isFilter(state) ? state : null,
    trackId: params.get("track") || null,
    categoryId: params.get("category") || null,
    text: (params.get("q") ?? "").trim().slice(0, 100),
    order: caseOrders.find((order) => order === name) ?? "number",
    descending: sort.startsWith("-"),
  };
}

const isFilter = (word: string): word is CaseFilter =>
  word in groups || (caseStates as readonly string[]).includes(word);

/** The states a filter stands for. Nothing chosen: everything that was handed in. */
export function statesOfFilter(filter: CaseFilter | null): readonly CaseState[] {
  if (filter === null) return handedInStates;
  const states = filter in groups ? groups[filter as keyof typeof groups] : [filter as CaseState];
  return states.filter((state) => (handedInStates as readonly CaseState[]).includes(state));
}
