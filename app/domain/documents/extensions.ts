import { Table, TableRow } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
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
}

/**
 * The rich text as Tiptap knows it: the one schema of the browser's editor and of what is read from Word. It is tested
 * to hold exactly the nodes, attributes and marks of `nodes.ts`.
 */
export function documentExtensions({ fileUrl = () => "" }: DocumentExtensionOptions = {}) {
  return [
    StarterKit.configure({
      heading: { levels: [...headingLevels] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      orderedList: false,
      strike: false,
    }),
    OrderedList,
    Link,
    Superscript,
    Subscript,
    Table.configure({ resizable: false }),
    TableRow,
    TableHeader,
    TableCell,
    Figure.configure({ fileUrl }),
  ];
}
