import type { Named } from "./named";

/** Kinds of institution that calls address, in the order of the announcements. */
export const institutionTypes = [
  { key: "tertiary-public", zh: "三级公立医院", en: "Tertiary public hospital" },
  { key: "county-hospital", zh: "县级医院", en: "County hospital" },
  { key: "maternal-child", zh: "妇幼保健院", en: "Maternal and child health hospital" },
  { key: "township-centre", zh: "乡镇卫生院", en: "Township health centre" },
  { key: "community-centre", zh: "社区卫生服务中心（社区医院）", en: "Community health centre (community hospital)" },
  { key: "disease-control", zh: "疾控中心", en: "Centre for disease control" },
  { key: "health-authority", zh: "卫生健康行政部门", en: "Health authority" },
  { key: "medical-community", zh: "医共体", en: "County medical community" },
  { key: "private-provider", zh: "社会办医疗机构", en: "Private or social provider" },
  { key: "company", zh: "企业", en: "Company" },
  { key: "society", zh: "学会、基金会", en: "Society or foundation" },
  { key: "other", zh: "其他", en: "Other" },
] as const satisfies readonly Named[];

export const institutionTypeKeys = institutionTypes.map(({ key }) => key);
