export const files = {
  "files.drop": "Choose files, or drop them here",
  "files.takes-word": "One Word file (.docx) of up to 32 MB.",
  "files.takes-figure": "Pictures as JPG, PNG, WebP, GIF or a phone's HEIC, up to 32 MB each.",
  "files.takes-document":
    "PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx) or pictures of up to 64 MB each; videos (MP4, MOV) of up to 512 MB. What counts is the content, not the ending of the name.",
  "files.takes-seal":
    "PDF, or JPG, PNG or HEIC pictures of the pages, up to 32 MB each. Every page, with the code in the corner.",
  "files.takes-consent":
    "PDF, or a photo or scan as JPG, PNG or HEIC, of up to 32 MB. Only your institution and the organiser can read it.",
  "files.full": "The number of files allowed here is reached. To add another, please remove one first.",
  "files.under-way": "Uploads under way",
  "files.progress-of": "Upload of {{name}}",
  "files.state-sending": "{{percent}} sent",
  "files.state-interrupted": "The connection broke at {{percent}}. Trying again; what has arrived is kept.",
  "files.state-paused": "Paused at {{percent}}. What has arrived is kept.",
  "files.checking": "Sent. Its content is being checked…",
  "files.pause": "Pause",
  "files.pause-of": "Pause {{name}}",
  "files.resume": "Go on",
  "files.resume-of": "Go on with {{name}}",
  "files.cancel": "Cancel",
  "files.cancel-of": "Give up {{name}}",
  "files.dismiss": "Remove from list",
  "files.refused-too-large": "This file has {{size}}; here each may have {{max}}. Please compress it or split it.",
  "files.refused-other-content":
    "The name says {{named}}, but the content is {{found}}; it was not sent. Please check whether this is the right file.",
  "files.refused-too-many-pixels":
    "This picture has {{width}} × {{height}} pixels, more than 100 million: too many to be read here. Please make it smaller; 8000 pixels on the longer side are enough for print.",
  "files.refused-too-many-pictures":
    "The text shows {{has, number}} pictures already, and this call allows {{max, number}}. Please remove one first, or select one and replace it.",
  "files.left-out": "The number of files allowed is reached. Not added ({{has, number}}): {{names}}",
  "files.being-checked": "Being checked",
  "files.scan-infected": "Virus found, deleted",
  "files.scan-refused": "Refused, deleted",
  "files.download": "Download",
  "files.open-apart": "Open in a new window",
  "files.open-name": "Open {{name}}",
  "files.preview-close": "Close",
  "files.no-reader": "This browser cannot show a PDF inside a page.",
  "files.no-player": "This browser cannot play this video. Please download it.",
  "files.figures-being-checked":
    "Pictures of the text that are being checked for viruses: {{has, number}}. They appear as soon as that is done.",
  "files.refused-gone":
    "The content of {{names}} did not pass the check (another kind than its name says, damaged, behind a password, or with macros), and it was deleted. Please open it on your computer, save it again and upload that; if the text shows it as a picture, please remove that, too.",
  "files.infected-gone":
    "A virus was found in {{names}}: nothing of it was kept. Please check the computer it came from and upload a clean file; if the text shows it as a picture, please remove that, too.",
  "files.stored": "{{name}} has been uploaded.",
  "files.failed-network":
    "The connection broke several times. What has arrived is kept: please try again when the network is better, and it goes on where it stopped.",
  "files.failed-no-space":
    "The portal has no room for this file at the moment. Please tell the organiser; what has arrived is kept.",
  "files.failed-signed-out":
    "You were signed out in the meantime. Please sign in in a new window, then try again here; what has arrived is kept.",
} as const;
