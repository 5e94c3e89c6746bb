import type { RefusalCode } from "#app/domain/refusal";

/** What every refusal says: what happened, and what to do next. A code without its sentence does not compile. */
export const refusal = {
  "refusal.account.email-taken":
    "An account with this e-mail address exists already. Please sign in, or ask for a new password.",
  "refusal.account.throttled": "Too many attempts. Minutes to wait before the next one: {{minutes}}.",
  "refusal.account.wrong-password":
    "E-mail address or password is not right. Please check caps lock; if you forgot the password, ask for a new one.",
  "refusal.account.link-expired": "This link has expired. Please ask for a new one.",
  "refusal.account.link-used":
    "This link has been used already. If it was you, please sign in; otherwise ask for a new one.",
  "refusal.account.disabled":
    "This account is closed and cannot sign in; what you wrote is kept. Please contact your institution's sender or the organiser.",
  "refusal.account.not-found": "There is no such account.",
  "refusal.account.already-member": "This person already belongs to an institution.",
  "refusal.account.own": "You cannot close your own account.",
  "refusal.account.last-administrator": "This is the last administrator. Please make another one first.",
  "refusal.account.other-roles":
    "This account is also used for work outside your institution. Please ask the administrator to close it.",
  "refusal.account.closed-above":
    "The administrator closed this account. Please ask the administrator to open it again.",
  "refusal.invitation.not-found": "There is no such invitation; it may have been withdrawn.",
  "refusal.invitation.answered": "This invitation has been answered: it can be neither sent again nor withdrawn.",
  "refusal.invitation.other-address":
    "This invitation was sent to another e-mail address. Please sign in with that one, or ask for a new invitation.",
  "refusal.institution.not-found": "There is no such institution.",
  "refusal.institution.name-taken":
    "An institution with this name is registered already. Please ask a colleague there to invite you.",
  "refusal.institution.code-taken":
    "An institution with this unified social credit code is registered already. Please ask a colleague there to invite you.",
  "refusal.reviewer.not-found": "There is no such reviewer.",
  "refusal.call.not-found": "There is no such call.",
  "refusal.call.slug-taken": "Another call uses this address already. Please choose a different one.",
  "refusal.call.not-ready": "The call cannot open yet. Please complete what is marked as missing.",
  "refusal.call.not-open": "This call is not open.",
  "refusal.call.closed": "The deadline has passed, so nothing can be submitted any more. Your draft is kept.",
  "refusal.call.closed-to-new":
    "The deadline has passed, so no new case can be started. Drafts you have already are under “My cases”.",
  "refusal.call.ended": "This call has ended: nothing of it changes any more.",
  "refusal.call.wrong-state": "The call is no longer in a state that allows this. Please load the page again.",
  "refusal.call.stale":
    "Someone else changed the call in the meantime. Your entries are still here; please compare and save again.",
  "refusal.call.structure-fixed":
    "The call is open, so institutions rely on its rules. Only its dates, contact and introduction can still change.",
  "refusal.call.dates-out-of-order":
    "The dates are not in order: submission opens, submission closes, reviews close. Please check them.",
  "refusal.call.date-passed":
    "A date of an open call can only be moved to a time that is still to come, and an opening that has passed stays.",
  "refusal.call.results-not-released": "The call can be closed once its results are released.",
  "refusal.case.not-found": "There is no such case.",
  "refusal.institution.not-a-member": "Someone named there is no longer with the institution. Please choose again.",
  "refusal.institution.last-sender":
    "The institution needs at least one sender. Please give someone else that role first.",
  "refusal.co-applicant.not-found": "This co-applicant cannot be found.",
  "refusal.co-applicant.answered": "This institution has answered already.",
  "refusal.co-applicant.named-already": "This institution is on the list already, or is your own.",
  "refusal.co-applicant.too-many": "There can be {{most, number}} co-applicants at most.",
  "refusal.case.no-approval-asked": "Your institution asks for no approval: the case can be handed in at once.",
  "refusal.case.not-approved": "It can be handed in once every step has approved.",
  "refusal.case.not-your-step": "This step is not yours to answer.",
  "refusal.case.sender-only": "A sender of your institution hands it in.",
  "refusal.case.step-answered": "Someone answered this step in the meantime. Please look again.",
  "refusal.case.wrong-state": "The case is no longer in a state that allows this. Please load the page again.",
  "refusal.case.stale":
    "Someone else saved the case in the meantime. Nothing of yours is lost; please look at both versions.",
  "refusal.case.too-many-drafts":
    "Your institution is writing {{max}} cases for this call already. Please submit some, or withdraw those you no longer write, before you start another.",
  "refusal.case.incomplete": "The case is not complete yet. Please see what is still missing.",
  "refusal.case.already-submitted": "This case has been submitted already; once is enough.",
  "refusal.case.bad-document":
    "The text holds something that cannot be kept here. Please remove what you inserted last and save again.",
  "refusal.indicator.not-found": "There is no such indicator.",
  "refusal.indicator.removed": "A colleague has removed this indicator. Copy what you wrote, then add it as a new one.",
  "refusal.indicator.stale": "A colleague has just saved this indicator. Compare the two below, then save again.",
  "refusal.indicator.too-many": "A case keeps at most {{max}} indicators. Please remove one first.",
  "refusal.indicator.incomplete": "An indicator needs a name, and what is filled in must fit its field.",
  "refusal.indicator.foreign":
    "The text is tied to an indicator of another case. Please untie that number and save again.",
  "refusal.attachment.not-found": "There is no such file.",
  "refusal.attachment.too-large": "This file is too large.",
  "refusal.attachment.wrong-kind":
    "This kind of file cannot be taken here. What counts is the content, not the ending of the name.",
  "refusal.attachment.too-many": "The number of files allowed here is reached. Please remove one first.",
  "refusal.attachment.not-stored":
    "The upload was cut off before its end. Please upload the file again; it goes on where it stopped.",
  "refusal.attachment.empty": "This file is empty. Please check it and upload it again.",
  "refusal.attachment.old-office":
    "This is an Office or WPS file of the old kind. Please open it and save it as .docx, .xlsx or .pptx, then upload that.",
  "refusal.attachment.encrypted":
    "This file is protected by a password. Please remove the password and upload it again.",
  "refusal.attachment.macros":
    "This file carries macros, which are not taken. Please save it as .docx, .xlsx or .pptx without macros and upload that.",
  "refusal.attachment.damaged":
    "This file is damaged and cannot be opened. Please open it on your computer, save it anew and upload it again.",
  "refusal.attachment.too-many-pixels":
    "This picture has more than 100 million pixels. Please make it smaller and upload it again; 8,000 pixels on the longer edge are enough for print.",
  "refusal.attachment.picture-too-light":
    "This picture has {{has, number}} KB; this call asks for {{min, number}} KB or more. Please use the original, not one sent by a messenger.",
  "refusal.attachment.picture-too-few-pixels":
    "This picture has {{width}} × {{height}} pixels; this call asks for {{long}} × {{short}} or more, upright or lying. Please use the original, not a screenshot.",
  "refusal.attachment.day-full":
    "Your institution has uploaded as many files within a day as may lie here unused. Please use or give up some, or come back in 24 hours; what stands in a case is not touched.",
  "refusal.attachment.heic-unreadable":
    "This HEIC picture cannot be read. Please save it as JPG on the phone or a computer, then upload that.",
  "refusal.attachment.infected":
    "A virus was found. The file was deleted and not kept. Please check it on your own computer and use a clean one.",
  "refusal.attachment.refused-content":
    "The content of this file did not pass the check, and it was deleted. Please open it on your computer, save it again and upload that.",
  "refusal.attachment.withdrawn": "This picture or video was withdrawn at the request of the person shown.",
  "refusal.rights.withdrawn":
    "This picture or video was withdrawn at the request of the person shown; what was declared of it is no longer changed. Please use another one.",
  "refusal.attachment.being-checked":
    "This file is still being checked for viruses. It can be read once it has passed. Please try again later.",
  "refusal.attachment.no-room":
    "The server has no room just now, so this picture cannot be shown. It is not lost; please tell the portal’s operators.",
  "refusal.word.not-word": "This is not a Word file (.docx).",
  "refusal.word.old-doc":
    "This is a Word file of the old kind (.doc). Please open it in Word or WPS and save it as .docx.",
  "refusal.word.encrypted": "This file is protected by a password. Please remove the password and upload it again.",
  "refusal.word.macros": "This file carries macros. Please save it as .docx without macros and upload it again.",
  "refusal.word.damaged": "This file is damaged and cannot be opened. Please save it anew in Word or WPS.",
  "refusal.word.too-large": "This file is too large to read. Please make its pictures smaller and upload it again.",
  "refusal.word.too-long":
    "A section of this file is too long: at most 5,000 paragraphs and 200,000 characters. Please keep only the text of the case and upload it again.",
  "refusal.word.external-entities":
    "This file refers to data outside itself, which is not allowed. Please save it anew in Word or WPS.",
  "refusal.word.busy": "Another Word file is being read into this case. Please wait until it is done.",
  "refusal.word.would-replace":
    "Someone changed one of these sections while you were looking, so nothing was filled in. Please look at the new text and choose again.",
  "refusal.word.decided":
    "This file was dealt with already, or another one was read since. Please look at the latest result.",
  "refusal.word.unplaced":
    "Some of the text has no section yet. Please choose a place for every part; for what you do not need, choose “leave this out”.",
  "refusal.word.expired":
    "The pictures that were read have been cleared away after a day. Please read the file once more.",
  "refusal.word.failed":
    "This file could not be read. Please save it anew in Word or WPS, or copy its text into the editor.",
  "refusal.seal.not-asked": "This call asks for no sealed form.",
  "refusal.seal.not-found": "There is no such sealed form.",
  "refusal.seal.being-read": "This sealed form is being read. Please wait a moment.",
  "refusal.seal.missing":
    "No valid sealed form has come yet, so the case cannot be admitted. Return it, or decide by eye once you have seen the pages.",
  "refusal.check.reasons-missing": "Please give at least one reason, so that the institution knows what to change.",
  "refusal.check.taken": "Someone else is checking this case at the moment.",
  "refusal.check.day-passed": "The last day of the revision is over already. Please choose a later one.",
  "refusal.blind-copy.not-found": "There is no blind copy of this case yet.",
  "refusal.blind-copy.unconfirmed": "The blind copy has not been confirmed yet.",
  "refusal.blind-copy.leaks": "The blind copy still shows who wrote it. Please hide the marked places, then confirm.",
  "refusal.blind-copy.stale":
    "The blind copy has changed in the meantime. Please load the page again and check it once more.",
  "refusal.plan.not-found": "There is no such plan.",
  "refusal.plan.stale": "Cases or reviewers have changed since this plan was made. Please make a new one.",
  "refusal.plan.applied": "This plan has been applied already.",
  "refusal.plan.nothing-to-match": "There is no case waiting for a reviewer.",
  "refusal.plan.not-ready": "The plan is still being made. Please wait a moment.",
  "refusal.assignment.not-found": "There is no such assignment.",
  "refusal.assignment.submitted": "This reviewer has handed the review in: it cannot be taken back.",
  "refusal.assignment.revoked": "This case was taken back from the reviewer already.",
  "refusal.review.unpledged": "Please sign the pledge of confidentiality and recusal first; the cases open after that.",
  "refusal.review.conflict":
    "You have declared a conflict of interest with this case, or the rules see one; it is not shown to you.",
  "refusal.review.locked": "This review has been submitted and can no longer be changed. The organiser can reopen it.",
  "refusal.review.closed": "The time for reviews is over. Please contact the organiser.",
  "refusal.review.stale":
    "This review was saved in another window. Please load the page again; what you wrote is kept here.",
  "refusal.review.incomplete": "Some criteria have no score yet.",
  "refusal.review.out-of-range": "A score lies outside its range.",
  "refusal.decision.not-judged": "This case has not been judged completely yet.",
  "refusal.decision.unknown-level": "This level does not exist in this call.",
  "refusal.decision.released": "The results have been released and can no longer be changed here.",
  "refusal.edition.not-found": "There is no such casebook.",
  "refusal.edition.not-decided": "Only cases whose result is released can be published.",
  "refusal.edition.releasing": "Other cases are being released at this moment. Please release these once that is done.",
  "refusal.edition.stale": "The casebook has changed in the meantime. Please load the page again.",
  "refusal.publication.not-found": "This case is not published.",
  "refusal.job.not-found": "There is no such work in progress.",
  "refusal.job.under-way": "The same work is under way already: it need not be tried again.",
  "refusal.form.too-large": "What was sent is too large.",
  "refusal.form.unreadable": "What was sent cannot be read. Please load the page again.",
  "refusal.form.no-room":
    "The server has no room to keep anything just now. What you wrote stays in this browser and is sent again by itself; please tell the portal’s operators.",
  "refusal.form.foreign-origin":
    "This form was sent from another site and was not accepted. Please open the page here and send it again.",
} as const satisfies Record<`refusal.${RefusalCode}`, string>;
