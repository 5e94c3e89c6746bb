/** Words as a style's `content` takes them. */
export const cssText = (words: string) => `"${words.replace(/["\\\n]/g, "")}"`;
