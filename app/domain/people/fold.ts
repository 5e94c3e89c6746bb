/** An e-mail address as it is compared: NFKC, lower case, without spaces around it. */
export const foldEmail = (email: string) => email.normalize("NFKC").trim().toLowerCase();

/** An institution's name as it is compared: NFKC, lower case, without any space, brackets of one kind. */
export const foldName = (name: string) => name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
