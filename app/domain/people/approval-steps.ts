/** One step of the way a case takes inside an institution before it is sent, such as 科室 or 职能部门. */
export interface ApprovalStep {
  /** In the institution's own words. */
  name: string;
  /** Members of the institution any one of whom may approve. */
  approverIds: string[];
}

/** Most steps before the sender's own (ours): 科室, 职能部门 and 牵头处室 are the usual three. */
export const mostApprovalSteps = 5;
