export const seal = {
  "seal.settings-title": "Sealed application form",
  "seal.settings-note": "Where the notice says nothing, the defaults here are ours: please confirm them.",
  "seal.setting-form": "Seal",
  "seal.setting-form-off": "Not asked for",
  "seal.setting-form-on":
    "Asked for: the form is downloaded, printed, sealed and scanned; without it no case is admitted",
  "seal.setting-new": "After a case was sent back",
  "seal.setting-new-hint":
    "By default a new seal is needed only where the content changed. Keywords, category, attachments and the period do not count.",
  "seal.setting-new-always": "A new seal each time",
  "seal.setting-new-changed": "A new seal where text, pictures, figures or names changed",
  "seal.setting-new-never": "No new seal: the first one stays valid",
} as const;
