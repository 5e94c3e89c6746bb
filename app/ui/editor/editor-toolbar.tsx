import type { Editor } from "@tiptap/react";
import { BadgeCheck, CircleHelp, Link2, Search, Table } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { EditorHelp } from "./editor-help";
import { FigureTools } from "./figures/figure-tools";
import type { ComingPicture } from "./figures/picture-place";
import { FindBar } from "./find/find-bar";
import { LinkTools } from "./link-tools";
import type { Papers } from "./papers";
import { PicturePicker } from "./picture-picker";
import { PressTools } from "./press-tools";
import { StyleSelect } from "./style-select";
import { NewTable } from "./table/new-table";
import { TableTools } from "./table/table-tools";
import { ToolButton } from "./tool-button";
import { blockTools, historyTools, markTools } from "./tool-list";
import { useEditorKeys } from "./use-editor-keys";
import { useKeyboardInset } from "./use-keyboard-inset";
import { useRovingFocus } from "./use-roving-focus";
import { useToolState } from "./use-tool-state";

interface EditorToolbarProps {
  /** The section someone writes in; null until one has the cursor. */
  editor: Editor | null;
  /** All sections, for finding words in them. */
  papers: Papers;
  /** Takes chosen pictures; without it none can be put in. */
  onPictures?: (pictures: ComingPicture[]) => void;
  /** Ties numbers to the evidence ledger; without it there is none. */
  claims?: {
    tools: (editor: Editor, close: () => void) => ReactNode;
    /** Grows when a number elsewhere on the screen was chosen to be tied. */
    asked: number;
  };
}

type Panel = "link" | "table" | "find" | "help" | "claim";

/** The tools of whichever section has the cursor; below them what the chosen tool, the table or the picture there needs. */
export function EditorToolbar({ editor, papers, onPictures, claims }: EditorToolbarProps) {
  const { t } = useTranslation();
  const on = useToolState(editor);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [asked, setAsked] = useState(0);
  const [claimAsked, setClaimAsked] = useState(claims?.asked);
  if (claims && claims.asked !== claimAsked) {
    setClaimAsked(claims.asked);
    setPanel("claim");
  }
  const bar = useRef<HTMLDivElement>(null);
  const { focus, ...roving } = useRovingFocus(bar);
  const toggle = (one: Panel) => () => setPanel(panel === one ? null : one);
  const close = () => setPanel(null);
  const find = () => {
    setPanel("find");
    setAsked(asked + 1);
  };
  useKeyboardInset();
  useEditorKeys({
    onTools: focus,
    onFind: find,
    onLink: () => editor && setPanel("link"),
    onHelp: () => setPanel("help"),
  });
  const off = editor === null;
  const backToText = () => {
    close();
    editor?.commands.focus();
  };
  return (
    // Escape leads back to the text from wherever one is among the tools
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="tools-frame" onKeyDown={({ key }) => key === "Escape" && panel !== "help" && backToText()}>
      <div ref={bar} className="toolbar" role="toolbar" aria-label={t("cases.tools")} {...roving}>
        <PressTools tools={historyTools} {...{ editor, on }} />
        <span className="sep" />
        <StyleSelect editor={editor} level={on.level} />
        <span className="sep" />
        <PressTools tools={markTools} {...{ editor, on }} />
        <span className="sep" />
        <PressTools tools={blockTools} {...{ editor, on }} />
        <ToolButton
          {...{ icon: Link2, label: t("cases.tool-link"), isOn: on.link, disabled: off, onPress: toggle("link") }}
        />
        <span className="sep" />
        <ToolButton
          icon={Table}
          label={t("cases.tool-table")}
          worded
          disabled={off || on.table || on.figure}
          onPress={toggle("table")}
        />
        {onPictures && <PicturePicker editor={editor} onPictures={onPictures} />}
        {claims && <ToolButton icon={BadgeCheck} label={t("evidence.tie")} disabled={off} onPress={toggle("claim")} />}
        <span className="push" />
        <ToolButton icon={Search} label={t("cases.find")} onPress={find} />
        <ToolButton icon={CircleHelp} label={t("cases.help")} onPress={toggle("help")} />
      </div>
      {panel === "find" && <FindBar papers={papers} asked={asked} onClose={close} />}
      {editor && panel === "link" && <LinkTools editor={editor} href={on.href} onDone={close} />}
      {editor && panel === "claim" && claims?.tools(editor, close)}
      {editor && panel === "table" && <NewTable editor={editor} onDone={close} />}
      {editor && on.table && <TableTools editor={editor} on={on} />}
      {editor && on.figure && <FigureTools editor={editor} alt={on.alt} onPictures={onPictures} />}
      {panel === "help" && <EditorHelp hasClaims={claims !== undefined} onClose={backToText} />}
    </div>
  );
}
