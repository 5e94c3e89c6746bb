import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { Italic } from "@tiptap/extension-italic";
import { BulletList, ListItem, ListKeymap } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Table, TableRow } from "@tiptap/extension-table";
import { Text } from "@tiptap/extension-text";
import { Underline } from "@tiptap/extension-underline";
import { Dropcursor, Gapcursor, TrailingNode, UndoRedo } from "@tiptap/extensions";
import { Claim } from "./extensions/claim";
import { Figure } from "./extensions/figure";
import { Link } from "./extensions/link";
import { OrderedList } from "./extensions/ordered-list";
import { Subscript } from "./extensions/subscript";
import { Superscript } from "./extensions/superscript";
import { TableCell, TableHeader } from "./extensions/table-cells";
import { headingLevels } from "./nodes";

interface DocumentExtensionOptions {
  /** The address a picture is shown from while editing; nothing is shown without it. */
  fileUrl?: (fileId: string) => string;
  /** Whether columns can be dragged; only where there is a screen. */
  resizableTables?: boolean;
  /** Whether the case has this indicator: what is pasted from another case loses its ties. */
  knowsIndicator?: (indicatorId: string) => boolean;
}

/**
 * The rich text as Tiptap knows it: the one schema of the browser's editor and of what is read from Word. It is tested
 * to hold exactly the nodes, attributes and marks of `nodes.ts`. Named one by one: the family's starter kit brings a
 * link finder and code blocks that nothing here uses, a sixth of the editor's script.
 */
export function documentExtensions({
  fileUrl = () => "",
  resizableTables = false,
  knowsIndicator = () => true,
}: DocumentExtensionOptions = {}) {
  return [
    ...[Bold, Blockquote, BulletList, Document, Dropcursor, Gapcursor, HardBreak],
    Heading.configure({ levels: [...headingLevels] }),
    ...[UndoRedo, Italic, ListItem, ListKeymap, Paragraph, Text, Underline, TrailingNode],
    ...[OrderedList, Link, Superscript, Subscript],
    Claim.configure({ knowsIndicator }),
    Table.configure({ resizable: resizableTables, cellMinWidth: 40 }),
    ...[TableRow, TableHeader, TableCell],
    Figure.configure({ fileUrl }),
  ];
}
