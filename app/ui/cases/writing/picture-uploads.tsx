import { useTranslation } from "react-i18next";
import { Message } from "../../state/message";
import { UploadRow } from "../../uploads/upload-row";
import type { usePictureUploads } from "./use-picture-uploads";

/** The pictures on their way, above the paper. */
export function PictureUploads({ items, pause, resume, cancel, failure }: ReturnType<typeof usePictureUploads>) {
  const { t } = useTranslation();
  return (
    <>
      {failure && (
        <div role="alert">
          <Message tone="stop">
            <p>{failure}</p>
          </Message>
        </div>
      )}
      {items.length > 0 && (
        <ul className="uploads" aria-label={t("files.under-way")}>
          {items.map((item) => (
            <UploadRow
              key={item.id}
              item={item}
              onPause={() => pause(item)}
              onResume={() => resume(item)}
              onCancel={() => cancel(item)}
            />
          ))}
        </ul>
      )}
    </>
  );
}
