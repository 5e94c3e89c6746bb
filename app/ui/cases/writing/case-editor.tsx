import type { Editor } from "@tiptap/react";
import { Clock } from "lucide-react";
import { Suspense, useCallback, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { nameIn } from "#app/domain/calls/name-in";
import { headerOfForm } from "#app/domain/cases/header-of-form";
import type { HeaderContent } from "#app/domain/cases/forms";
import type { RichDocument } from "#app/domain/documents/document";
import { figuresOf } from "#app/domain/documents/figures-of";
import { FigureFeet } from "../../editor/figures/figure-feet";
import { Papers } from "../../editor/papers";
import { overallState } from "../../editor/saving/overall-state";
import { useLanguage } from "../../language";
import { patientLazy } from "../../patient-lazy";
import { useTimePassed } from "../../state/use-time-passed";
import { FigureRights } from "../rights/figure-rights";
import { AttachmentsLeaf } from "./attachments-leaf";
import { AuthorsLeaf } from "./authors-leaf";
import { CaseOutline } from "./case-outline";
import { ConflictChoice } from "./conflict-choice";
import { DeclarationsLeaf } from "./declarations-leaf";
import { DocBar } from "./doc-bar";
import { findingsOnScreen } from "./draft-to-check";
import { useEvidence } from "./evidence/use-evidence";
import { HeaderLeaf } from "./header-leaf";
import { ImportBanner } from "./import-banner";
import { MissingPanel } from "./missing-panel";
import { PartNote } from "./part-note";
import { PictureUploads } from "./picture-uploads";
import { ColleaguesNote } from "./presence/colleagues-note";
import type { CaseNews } from "./presence/use-presence";
import { Banner, SaveBanner } from "./save-banner";
import { SectionLeaf } from "./section-leaf";
import { useKeptFocus } from "./use-kept-focus";
import { usePictureUploads } from "./use-picture-uploads";
import { useWordImport } from "./use-word-import";
import { useWriting } from "./use-writing";
import type { WritableCase } from "./writable-case";

const EvidenceLeaf = patientLazy(async () => (await import("./evidence/evidence-leaf")).EvidenceLeaf);
const ClaimTools = patientLazy(async () => (await import("./evidence/claim-tools")).ClaimTools);
const EditorToolbar = patientLazy(async () => (await import("../../editor/editor-toolbar")).EditorToolbar);

/** The whole editor of a draft: outline, paper, what is missing, and the one place that says whether it is saved. */
export function CaseEditor({ data, now }: { data: WritableCase; now: Date }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [papers] = useState(() => new Papers(data.sections.map(({ key }) => key)));
  const [feet] = useState(() => new FigureFeet());
  const evidence = useEvidence(data, papers);
  const { wordImport, hear } = useWordImport(data.wordImport);
  const [news] = useState((): CaseNews => {
    const { revs, renew } = evidence.keeper;
    return { ledger: revs, renewLedger: renew, hearOfImport: hear };
  });
  const { autosave, view, isReady, colleagues, heldBy, write, takeOver } = useWriting(data, papers, news);
  const { contents, conflicts, generations } = view;
  useKeptFocus(generations.header ?? 0);
  const header = contents.header as HeaderContent;
  const [active, setActive] = useState<{ key: string; editor: Editor } | null>(null);
  const shownFigures = () => data.sections.flatMap(({ key }) => figuresOf(contents[key] as RichDocument)).length;
  const pictures = usePictureUploads(data.id, data.call.limits.images, shownFigures);
  const isLate = useTimePassed(data.deadline, now);
  const form = useRef<HTMLFormElement>(null);
  const state = overallState(Object.values(view.parts));
  const findings = useMemo(() => findingsOnScreen(data, contents, pictures.sizes), [data, contents, pictures.sizes]);

  const onLeave = async () => {
    await evidence.keeper.flush();
    return autosave.flush();
  };
  const onHeader = useCallback(() => {
    if (form.current) write("header", headerOfForm(new FormData(form.current)));
  }, [write]);
  const onFocus = useCallback((key: string, editor: Editor) => setActive({ key, editor }), []);
  const conflictOf = (part: string, name: string) => {
    const theirs = conflicts[part];
    return theirs ? (
      <ConflictChoice
        {...{ name, part, theirs, mine: contents[part] }}
        onSettle={(choice) => autosave.settle(part, choice)}
      />
    ) : null;
  };

  const nameOf = (part: string) => {
    const section = data.sections.find(({ key }) => key === part);
    return section ? nameIn(language, section) : t("cases.header");
  };
  const placeName = (where: string) =>
    where === "title" || where === "abstract" ? t(`cases.field-${where}`) : nameOf(where);
  const noteOf = (part: string) => (
    <PartNote
      {...{ caseId: data.id, part, news: view.news[part], holder: heldBy(part) }}
      onTakeOver={() => takeOver(part)}
    />
  );

  return (
    <>
      <DocBar
        {...{ data, title: header.title, state, now }}
        colleagues={<ColleaguesNote colleagues={colleagues} nameOf={nameOf} />}
        onLeave={onLeave}
      />
      <SaveBanner
        state={state}
        isMirrorFull={view.isMirrorFull}
        path={`/institution/cases/${data.id}/edit`}
        onRetry={() => void autosave.flush()}
      />
      {wordImport && <ImportBanner caseId={data.id} {...{ wordImport, onLeave }} />}
      {isLate && (
        <Banner tone="stop" icon={Clock} title={t("cases.banner-late")}>
          {t(data.state === "returned" ? "cases.banner-late-revision" : "cases.banner-late-what")}
        </Banner>
      )}
      <main className="editor" id="main" tabIndex={-1}>
        <CaseOutline
          data={data}
          contents={contents}
          findings={findings}
          current={active?.key ?? null}
          papers={papers}
          colleagues={colleagues}
          evidence={evidence.says}
        />
        <div className="bench">
          {isReady && (
            <Suspense fallback={<div className="toolbar" />}>
              <EditorToolbar
                editor={active && !active.editor.isDestroyed ? active.editor : null}
                papers={papers}
                onPictures={pictures.take}
                claims={{
                  asked: evidence.asked,
                  tools: (editor, close) => (
                    <Suspense fallback={null}>
                      <ClaimTools {...{ editor, ledger: evidence.ledger, onDone: close }} />
                    </Suspense>
                  ),
                }}
              />
            </Suspense>
          )}
          <PictureUploads {...pictures} />
          <FigureRights caseId={data.id} feet={feet} material={data.material} />
          <form
            method="post"
            id="header-form"
            ref={form}
            onInput={({ target }) => !isPaper(target) && onHeader()}
            onSubmit={(event) => event.preventDefault()}
          >
            <input type="hidden" name="rev" value={view.parts.header?.rev ?? data.header.rev} />
            {noteOf("header")}
            {conflictOf("header", t("cases.header"))}
            <HeaderLeaf key={generations.header ?? 0} data={data} header={header} current={header} />
            {data.sections.map((section, index) => (
              <SectionLeaf
                key={section.key}
                {...{ section, index, isReady, onFocus, papers, feet }}
                document={contents[section.key] as RichDocument}
                generation={generations[section.key] ?? 0}
                conflict={conflictOf(section.key, nameIn(language, section))}
                note={noteOf(section.key)}
                isHeld={heldBy(section.key)?.isSelf === false}
                onChange={write}
                onPictures={pictures.take}
                knowsIndicator={evidence.ledger.knows}
              />
            ))}
            <AuthorsLeaf
              key={`authors-${generations.header ?? 0}`}
              authors={header.authors}
              institution={data.institution.name}
              onRows={onHeader}
            />
            <DeclarationsLeaf key={`declarations-${generations.header ?? 0}`} declared={header.declarations} />
            <noscript>
              <div className="leaf">
                <p>{t("cases.no-script")}</p>
                <button className="btn btn-primary">{t("common.save")}</button>
              </div>
            </noscript>
          </form>
          <article className="leaf grid gap-4" id="part-evidence" aria-label={t("evidence.title")}>
            {isReady && (
              <Suspense fallback={<h2>{t("evidence.title")}</h2>}>
                <EvidenceLeaf
                  {...{ data, contents, papers, nameOf: placeName, ledger: evidence.ledger }}
                  onReview={evidence.take}
                  onTie={evidence.tie}
                />
              </Suspense>
            )}
          </article>
          <AttachmentsLeaf data={data} />
        </div>
        <MissingPanel data={data} contents={contents} findings={findings} />
      </main>
    </>
  );
}

/** What is typed on a section's paper reaches the form around it, too, and is none of its fields. */
const isPaper = (target: EventTarget) => target instanceof HTMLElement && target.isContentEditable;
