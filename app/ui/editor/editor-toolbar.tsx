import type { Editor } from "@tiptap/react";
import {
  Bold,
  ImagePlus,
  Italic,
  Link2,
  List,
  ListOrdered,
  Redo2,
  Subscript,
  Superscript,
  Table,
  TextQuote,
} from "lucide-react";
import { Underline, Undo2 } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { acceptFor } from "#app/domain/files/upload-purposes";
import { FigureTools } from "./figure-tools";
import { LinkTools } from "./link-tools";
import { StyleSelect } from "./style-select";
import { TableTools } from "./table-tools";
import { ToolButton } from "./tool-button";
import { useToolState } from "./use-tool-state";

interface EditorToolbarProps {
  /** The section someone writes in; null until one has the cursor. */
  editor: Editor | null;
  /** Takes chosen pictures; without it none can be put in. */
  onPictures?: (editor: Editor, files: File[]) => void;
}

/** The tools of whichever section has the cursor. Arrow keys move along it. */
export function EditorToolbar({ editor, onPictures }: EditorToolbarProps) {
  const { t } = useTranslation();
  const on = useToolState(editor);
  const [isLinking, setLinking] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const run = (change: (chain: ReturnType<Editor["chain"]>) => ReturnType<Editor["chain"]>) => () => {
    if (editor) change(editor.chain().focus()).run();
  };
  const off = editor === null;
  return (
    <div className="tools-frame">
      <div className="toolbar" role="toolbar" aria-label={t("cases.tools")} onKeyDown={moveAlong}>
        <ToolButton icon={Undo2} label={t("cases.tool-undo")} disabled={!on.canUndo} onPress={run((c) => c.undo())} />
        <ToolButton icon={Redo2} label={t("cases.tool-redo")} disabled={!on.canRedo} onPress={run((c) => c.redo())} />
        <span className="sep" />
        <StyleSelect editor={editor} level={on.level} />
        <span className="sep" />
        <ToolButton
          icon={Bold}
          label={t("cases.tool-bold")}
          isOn={on.bold}
          disabled={off}
          onPress={run((c) => c.toggleBold())}
        />
        <ToolButton
          icon={Italic}
          label={t("cases.tool-italic")}
          isOn={on.italic}
          disabled={off}
          onPress={run((c) => c.toggleItalic())}
        />
        <ToolButton
          icon={Underline}
          label={t("cases.tool-underline")}
          isOn={on.underline}
          disabled={off}
          onPress={run((c) => c.toggleUnderline())}
        />
        <ToolButton
          icon={Superscript}
          label={t("cases.tool-superscript")}
          isOn={on.superscript}
          disabled={off}
          onPress={run((c) => c.toggleMark("superscript"))}
        />
        <ToolButton
          icon={Subscript}
          label={t("cases.tool-subscript")}
          isOn={on.subscript}
          disabled={off}
          onPress={run((c) => c.toggleMark("subscript"))}
        />
        <span className="sep" />
        <ToolButton
          icon={List}
          label={t("cases.tool-bullets")}
          isOn={on.bulletList}
          disabled={off}
          onPress={run((c) => c.toggleBulletList())}
        />
        <ToolButton
          icon={ListOrdered}
          label={t("cases.tool-numbers")}
          isOn={on.orderedList}
          disabled={off}
          onPress={run((c) => c.toggleOrderedList())}
        />
        <ToolButton
          icon={TextQuote}
          label={t("cases.tool-quote")}
          isOn={on.blockquote}
          disabled={off}
          onPress={run((c) => c.toggleBlockquote())}
        />
        <ToolButton
          icon={Link2}
          label={t("cases.tool-link")}
          isOn={on.link}
          disabled={off}
          onPress={() => setLinking(!isLinking)}
        />
        <span className="sep" />
        <ToolButton
          icon={Table}
          label={t("cases.tool-table")}
          worded
          disabled={off || on.table}
          onPress={run((c) => c.insertTable({ rows: 3, cols: 3, withHeaderRow: true }))}
        />
        {onPictures && (
          <ToolButton
            icon={ImagePlus}
            label={t("cases.tool-figure")}
            worded
            disabled={off}
            onPress={() => picker.current?.click()}
          />
        )}
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept={acceptFor("figure")}
          aria-label={t("cases.tool-figure")}
          onChange={({ target }) => {
            if (editor && target.files) onPictures?.(editor, [...target.files]);
            target.value = "";
          }}
        />
      </div>
      {editor && isLinking && <LinkTools editor={editor} href={on.href} onDone={() => setLinking(false)} />}
      {editor && on.table && <TableTools editor={editor} canMerge={on.canMerge} canSplit={on.canSplit} />}
      {editor && on.figure && <FigureTools editor={editor} alt={on.alt} />}
    </div>
  );
}

function moveAlong(event: KeyboardEvent<HTMLDivElement>) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step || event.target instanceof HTMLSelectElement) return;
  const tools = [...event.currentTarget.querySelectorAll<HTMLElement>("button:not(:disabled), select:not(:disabled)")];
  const place = tools.indexOf(event.target as HTMLElement);
  if (place < 0) return;
  tools[(place + step + tools.length) % tools.length]?.focus();
  event.preventDefault();
}
