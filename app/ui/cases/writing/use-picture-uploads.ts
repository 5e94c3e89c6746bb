import { useCallback, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ComingPicture, PicturePlace } from "../../editor/figures/picture-place";
import type { UploadItem } from "../../uploads/upload-list";
import { useUploads } from "../../uploads/use-uploads";
import { attachFile } from "./attach-file";

/** Pictures on their way into the text: each is uploaded, attached to the case and put where its place was kept. */
export function usePictureUploads(caseId: string) {
  const { t } = useTranslation();
  const places = useRef(new Map<File, PicturePlace>());
  const [sizes, setSizes] = useState<ReadonlyMap<string, number>>(new Map());
  const [failure, setFailure] = useState<string | null>(null);
  const uploads = useUploads({
    purpose: "figure",
    caseId,
    onStored: (stored, file) => {
      void attachFile(caseId, { fileId: stored.fileId, kind: "figure" }, t("cases.attach-failed")).then((refused) => {
        const place = places.current.get(file);
        if (refused) place?.clear();
        else setSizes((known) => new Map(known).set(stored.fileId, stored.size));
        const isIn = refused !== null || place?.fill(stored) !== false;
        setFailure(isIn ? refused : t("cases.figure-homeless", { name: file.name }));
      });
    },
  });
  const { add } = uploads;
  const addRef = useRef(add);
  const take = useCallback((pictures: ComingPicture[]) => {
    for (const { file, place } of pictures) places.current.set(file, place);
    addRef.current(pictures.map(({ file }) => file));
  }, []);
  const cancel = (item: UploadItem) => {
    uploads.cancel(item);
    places.current.get(item.file)?.clear();
  };
  const placeOf = ({ file }: UploadItem) => places.current.get(file)?.element ?? null;
  return { ...uploads, take, cancel, placeOf, sizes, failure };
}
