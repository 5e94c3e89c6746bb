import type { Editor } from "@tiptap/react";
import { ImagePlus } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { acceptFor } from "#app/domain/files/upload-purposes";
import { keepPicturePlace } from "./figures/keep-picture-place";
import type { ComingPicture } from "./figures/picture-place";
import { ToolButton } from "./tool-button";

interface PicturePickerProps {
  editor: Editor | null;
  onPictures: (pictures: ComingPicture[]) => void;
}

/** Chooses pictures, several at once, for the place with the cursor. */
export function PicturePicker({ editor, onPictures }: PicturePickerProps) {
  const { t } = useTranslation();
  const picker = useRef<HTMLInputElement>(null);
  const label = t("cases.tool-figure");
  return (
    <>
      <ToolButton icon={ImagePlus} label={label} worded disabled={!editor} onPress={() => picker.current?.click()} />
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={acceptFor("figure")}
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (editor) onPictures(files.map((file) => ({ file, place: keepPicturePlace(editor.view) })));
          // the same file may be chosen again
          target.value = "";
        }}
      />
    </>
  );
}
