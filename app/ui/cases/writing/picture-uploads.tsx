import { createPortal } from "react-dom";
import { useTranslation } from "react-i18next";
import { Message } from "../../state/message";
import type { UploadItem } from "../../uploads/upload-list";
import { UploadRow } from "../../uploads/upload-row";
import type { usePictureUploads } from "./use-picture-uploads";

type PictureUploadsProps = ReturnType<typeof usePictureUploads>;

/** The pictures on their way: each where it will stand in the text; above the paper those whose text was closed. */
export function PictureUploads({ items, pause, resume, cancel, placeOf, failure }: PictureUploadsProps) {
  const { t } = useTranslation();
  const label = t("files.under-way");
  const row = (item: UploadItem) => (
    <UploadRow
      key={item.id}
      item={item}
      onPause={() => pause(item)}
      onResume={() => resume(item)}
      onCancel={() => cancel(item)}
    />
  );
  const inText = items.flatMap((item) => {
    const place = placeOf(item);
    return place?.isConnected ? [{ item, place }] : [];
  });
  const homeless = items.filter((item) => !inText.some((one) => one.item === item));
  return (
    <>
      {failure && (
        <div role="alert">
          <Message tone="stop">
            <p>{failure}</p>
          </Message>
        </div>
      )}
      {homeless.length > 0 && (
        <ul className="uploads" aria-label={label}>
          {homeless.map(row)}
        </ul>
      )}
      {inText.map(({ item, place }) =>
        createPortal(
          <ul className="uploads" aria-label={label}>
            {row(item)}
          </ul>,
          place,
          String(item.id),
        ),
      )}
    </>
  );
}
