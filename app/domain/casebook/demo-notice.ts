/** What every page, letter and book of a demonstration bears; official wording, so it is not translated in the book. */
export const demoNotice = "演示数据，非认定结果";
