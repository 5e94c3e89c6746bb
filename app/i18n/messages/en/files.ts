export const files = {
  "files.drop": "Choose files, or drop them here",
  "files.takes-word": "One Word file (.docx) of up to 32 MB.",
  "files.takes-figure": "Pictures as JPG, PNG, WebP, GIF or a phone's HEIC, up to 32 MB each.",
  "files.takes-document":
    "PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx) or pictures of up to 64 MB each; videos (MP4, MOV) of up to 512 MB. What counts is the content, not the ending of the name.",
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
  "files.stored": "{{name}} has been uploaded.",
  "files.failed-network":
    "The connection broke several times. What has arrived is kept: please try again when the network is better, and it goes on where it stopped.",
  "files.failed-no-space":
    "The portal has no room for this file at the moment. Please tell the organiser; what has arrived is kept.",
  "files.failed-signed-out":
    "You were signed out in the meantime. Please sign in in a new window, then try again here; what has arrived is kept.",
} as const;
