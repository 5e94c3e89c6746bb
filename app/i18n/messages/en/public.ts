export const publicPages = {
  "public.nav-footer": "More",
  "public.tagline": "Calls, review and publication of practice cases in health care",
  "public.home-title": "Xinglin, the apricot grove",
  "public.home-eyebrow": "Practice cases in health care",
  "public.home-headline-1": "One case, one tree;",
  "public.home-headline-2": "in time, a grove",
  "public.home-lede":
    "Hospitals and health commissions write down what they did, what it cost and what came of it. Reviewers who do not know the author judge it; the best are published here, free to read.",
  "public.home-calls": "Read the open calls",
  "public.grove-empty-label": "The grove: one stem for each province from west to east, still without apricots",
  "public.grove-empty-caption":
    "One stem a province, from west to east. With every published case an apricot will hang here.",
  "public.home-promises": "Three promises",
  "public.promise-1-title": "Open to all",
  "public.promise-1-text":
    "Taking part costs nothing, and money plays no part in any result. Every call states its rules, its timetable and who is behind it.",
  "public.promise-2-title": "Judged blind",
  "public.promise-2-text":
    "Reviewers see neither institution nor authors, and never a case of their own house. Criteria and weights are announced before the first case is read.",
  "public.promise-3-title": "Numbers with their definition",
  "public.promise-3-text":
    "Every key figure says what was counted, over which period and from which source, so that others can check and repeat it.",
  "public.about-title": "About Xinglin",
  "public.about-lede":
    "Xinglin collects, judges and publishes practice cases in health care: from the letter of invitation to the bound casebook, in one place.",
  "public.about-name-title": "The name",
  "public.about-name-text":
    "Dong Feng, a physician of the third century, lived on a mountain and took no fee. Those he cured of a grave illness planted five apricot trees, those with a light one a single tree. After some years there were a hundred thousand, and they had become a wood. Since then “apricot grove”, xinglin, has been another name for good medicine.",
  "public.about-how-title": "How a call runs",
  "public.about-how-1": "The organiser announces tracks, required sections, criteria and dates.",
  "public.about-how-2":
    "Institutions write their case in four sections, with tables, figures and evidence, and submit it before the deadline.",
  "public.about-how-3":
    "Officers check form and completeness; an incomplete case is returned with reasons and can be revised.",
  "public.about-how-4":
    "Each case is assigned to several reviewers by a rule that can be checked, keeping conflicts of interest apart. They judge a blind copy.",
  "public.about-how-5": "The committee decides by the announced rule; results go to the institutions first.",
  "public.about-how-6": "The best cases are published here and in the casebook, to be read, printed and cited.",
  "public.about-reading-title": "Reading and using",
  "public.about-reading-text":
    "All published cases are free to read. The pages need no scripts, work on old phones, print well and can be read with a screen reader. Texts belong to their institutions; please cite them as given on each page.",
} as const;
