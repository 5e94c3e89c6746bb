import { useCallback, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ImageLimits } from "#app/domain/calls/settings";
import { mayShowPicture } from "#app/domain/cases/may-show-picture";
import { Refusal, type Verdict } from "#app/domain/refusal";
import type { ComingPicture, PicturePlace } from "../../editor/figures/picture-place";
import type { SeenFile } from "../../uploads/check-before-sending";
import type { UploadItem } from "../../uploads/upload-list";
import { useUploads } from "../../uploads/use-uploads";
import { attachFile } from "./attach-file";

/**
 * Pictures on their way into the text: each is held against what the call asks, uploaded, attached to the case and put
 * where its place was kept. `shown` counts the pictures of the text as it stands.
 */
export function usePictureUploads(caseId: string, limits: ImageLimits, shown: () => number) {
  const { t } = useTranslation();
  const places = useRef(new Map<File, PicturePlace>());
  const coming = useRef(new Set<File>());
  const [sizes, setSizes] = useState<ReadonlyMap<string, number>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);

  const mayAdd = (seen: SeenFile): Verdict => {
    const { file } = seen;
    const isMore = !places.current.get(file)?.replaces && !coming.current.has(file);
    const has = shown() + coming.current.size;
    if (isMore && has >= limits.max) return new Refusal("attachment.too-many", { max: limits.max, has });
    const refusal = mayShowPicture(limits, seen);
    if (isMore && !refusal) coming.current.add(file);
    return refusal;
  };
  const uploads = useUploads({
    ...{ purpose: "figure", caseId, mayAdd },
    onStored: (stored, file) => {
      void attachFile(caseId, { fileId: stored.fileId, kind: "figure" }, t("cases.attach-failed")).then((refused) => {
        const place = places.current.get(file);
        coming.current.delete(file);
        if (refused) place?.clear();
        else setSizes((known) => new Map(known).set(stored.fileId, stored.size));
        const isIn = refused !== null || place?.fill(stored) !== false;
        setFailure(isIn ? refused : t("cases.figure-homeless", { name: file.name }));
      });
    },
  });
  const { add } = uploads;
  // the editors keep what they were given first; what they call is what stands now
  const addRef = useRef(add);
  useEffect(() => {
    addRef.current = add;
  });
  const take = useCallback((pictures: ComingPicture[]) => {
    for (const { file, place } of pictures) places.current.set(file, place);
    addRef.current(pictures.map(({ file }) => file));
  }, []);
  const cancel = (item: UploadItem) => {
    uploads.cancel(item);
    coming.current.delete(item.file);
    places.current.get(item.file)?.clear();
  };
  const placeOf = ({ file }: UploadItem) => places.current.get(file)?.element ?? null;
  return { ...uploads, take, cancel, placeOf, sizes, failure };
}
