import { documentExtensions } from "#app/domain/documents/extensions";
import { ComingPictures } from "./figures/coming-pictures";
import type { FigureFeet } from "./figures/figure-feet";
import { FootedFigures } from "./figures/footed-figures";
import { SelectFigure } from "./figures/select-figure";
import { FindMarks } from "./find/find-marks";
import { CleanPaste } from "./paste/clean-paste";
import { SoundTables } from "./table/sound-tables";
import { TableKeys } from "./table/table-keys";

type PasteHandling = NonNullable<Parameters<typeof CleanPaste.configure>[0]>;

/** The editor's extensions: the document's own schema, with pictures shown from where the portal serves them, and what a screen adds. */
export function editorExtensions(
  fileUrl: (fileId: string) => string,
  paste: PasteHandling,
  knowsIndicator?: (indicatorId: string) => boolean,
  feet: FigureFeet | null = null,
) {
  return [
    ...documentExtensions({ fileUrl, resizableTables: true, knowsIndicator }),
    ...[TableKeys, SoundTables, ComingPictures, SelectFigure, FindMarks],
    FootedFigures.configure({ feet }),
    CleanPaste.configure(paste),
  ];
}
