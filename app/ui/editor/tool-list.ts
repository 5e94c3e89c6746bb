import type { Editor } from "@tiptap/react";
import {
  Bold,
  Italic,
  List,
  ListOrdered,
  type LucideIcon,
  Redo2,
  Subscript,
  Superscript,
  TextQuote,
  Underline,
  Undo2,
} from "lucide-react";
import type { ToolState } from "./use-tool-state";

type Chain = ReturnType<Editor["chain"]>;

/** A tool that needs one press and nothing else. */
interface Tool {
  /** The end of its message's key. */
  name:
    "undo" | "redo" | "bold" | "italic" | "underline" | "superscript" | "subscript" | "bullets" | "numbers" | "quote";
  icon: LucideIcon;
  act: (chain: Chain) => Chain;
  /** Whether the text at the cursor has it; left out for what is only done. */
  isOn?: (on: ToolState) => boolean;
  isOff?: (on: ToolState) => boolean;
}

/** The tools before the choice of a paragraph's style. */
export const historyTools: readonly Tool[] = [
  { name: "undo", icon: Undo2, act: (chain) => chain.undo(), isOff: (on) => !on.canUndo },
  { name: "redo", icon: Redo2, act: (chain) => chain.redo(), isOff: (on) => !on.canRedo },
];

/** How words look. */
export const markTools: readonly Tool[] = [
  { name: "bold", icon: Bold, act: (chain) => chain.toggleBold(), isOn: (on) => on.bold },
  { name: "italic", icon: Italic, act: (chain) => chain.toggleItalic(), isOn: (on) => on.italic },
  { name: "underline", icon: Underline, act: (chain) => chain.toggleUnderline(), isOn: (on) => on.underline },
  {
    name: "superscript",
    icon: Superscript,
    act: (chain) => chain.toggleMark("superscript"),
    isOn: (on) => on.superscript,
  },
  { name: "subscript", icon: Subscript, act: (chain) => chain.toggleMark("subscript"), isOn: (on) => on.subscript },
];

/** What a paragraph belongs to. */
export const blockTools: readonly Tool[] = [
  { name: "bullets", icon: List, act: (chain) => chain.toggleBulletList(), isOn: (on) => on.bulletList },
  { name: "numbers", icon: ListOrdered, act: (chain) => chain.toggleOrderedList(), isOn: (on) => on.orderedList },
  { name: "quote", icon: TextQuote, act: (chain) => chain.toggleBlockquote(), isOn: (on) => on.blockquote },
];
