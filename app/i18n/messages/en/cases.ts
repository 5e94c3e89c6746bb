/** What everyone who handles a case calls its states, reasons and gaps. */
export const cases = {
  "cases.state-draft": "Draft",
  "cases.state-internal": "In internal review",
  "cases.state-submitted": "Submitted, waiting for its check",
  "cases.state-recommended": "Recommended",
  "cases.state-checking": "In formality check",
  "cases.state-returned": "Returned for revision",
  "cases.state-admitted": "Formality check passed",
  "cases.state-refused": "Not accepted",
  "cases.state-judging": "Under review",
  "cases.state-decided": "Decided",
  "cases.state-noticed": "On public notice",
  "cases.state-published": "Published",
  "cases.state-withdrawn": "Withdrawn",
  "cases.state-retracted": "Retracted",

  "cases.place-abstract": "Abstract",

  "cases.reason-wrong-category": "The category does not fit the content",
  "cases.reason-no-copyright-statement": "The statement on copyright is missing",
  "cases.reason-section-missing": "A section is missing",
  "cases.reason-over-length": "The text is too long",
  "cases.reason-too-short": "The text is too short",
  "cases.reason-images-too-few": "Too few figures",
  "cases.reason-images-too-small": "A figure’s file is too small",
  "cases.reason-images-without-captions": "A figure has no caption",
  "cases.reason-no-seal": "The official seal is missing",
  "cases.reason-name-not-as-on-seal": "The institution’s name differs from its seal",
  "cases.reason-animation-or-macros": "A file holds animations or macros",
  "cases.reason-identity-shown": "The content reveals identities it should not",
  "cases.reason-other": "Other",

  "cases.declaration-truthful": "The case is true and its data can be verified.",
  "cases.declaration-rights-cleared":
    "Rights in text and pictures are cleared; patients and staff who can be recognised have agreed in writing.",
  "cases.declaration-no-violation":
    "In the last three years neither the institution nor the main authors had serious violations or medical accidents related to the case.",
  "cases.declaration-agrees-to-publication":
    "We agree that the organiser uses the case free of charge for this call, prints it in the casebook and shows it online; authorship stays ours.",

  "cases.finding-title-missing": "The title is missing",
  "cases.finding-title-too-long": "The title has {{has, number}} characters, at most {{max, number}} are allowed",
  "cases.finding-category-missing": "No category is chosen",
  "cases.finding-abstract-missing": "The abstract is missing (at most {{max, number}} characters)",
  "cases.finding-abstract-too-long": "The abstract has {{has, number}} characters, at most {{max, number}} are allowed",
  "cases.finding-period-missing": "The months of implementation are missing",
  "cases.finding-period-backwards": "The implementation ends before it begins",
  "cases.finding-section-empty": "“{{section}}” is not written yet",
  "cases.finding-section-too-short":
    "“{{section}}” has {{has, number}} characters, at least {{min, number}} are needed",
  "cases.finding-section-too-long": "“{{section}}” has {{has, number}} characters, at most {{max, number}} are allowed",
  "cases.finding-body-too-short": "The text has {{has, number}} characters, at least {{min, number}} are needed",
  "cases.finding-body-too-long": "The text has {{has, number}} characters, at most {{max, number}} are allowed",
  "cases.finding-images-too-few": "The text shows {{has, number}} figures, at least {{min, number}} are needed",
  "cases.finding-images-too-many": "The text shows {{has, number}} figures, at most {{max, number}} are allowed",
  "cases.finding-image-too-small":
    "Figure {{position}} is too small a file: {{size}}, at least {{least}} is needed. Use the original picture, not one sent by a messenger",
  "cases.finding-image-too-few-pixels":
    "Figure {{position}} has {{width}} × {{height}} pixels, at least {{long}} × {{short}} are needed, upright or lying: please use the original picture, not a screenshot of it",
  "cases.finding-rights-undeclared": "The rights of figure {{position}} are not declared",
  "cases.finding-rights-ended": "The consent for figure {{position}} has ended",
  "cases.finding-rights-undeclared-attachment": "The rights of the file “{{name}}” are not declared",
  "cases.finding-rights-ended-attachment": "The consent for the file “{{name}}” has ended",
  "cases.finding-image-without-caption": "Figure {{position}} has no caption",
  "cases.finding-attachments-too-many": "There are {{has, number}} attachments, at most {{max, number}} are allowed",
  "cases.finding-authors-missing": "No author is named",
  "cases.finding-declarations-missing": "Declarations still missing: {{missing, number}}",
  "cases.finding-institution-incomplete":
    "The institution’s profile is incomplete: place, contact person and a phone number or e-mail are needed",

  "cases.untitled": "Untitled case",
  "cases.chars_one": "1 character",
  "cases.chars_other": "{{count, number}} characters",
} as const;
