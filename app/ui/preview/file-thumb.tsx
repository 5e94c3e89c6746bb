import { FileText, Film, Image } from "lucide-react";
import { fileAddress } from "#app/domain/files/picture-sources";
import { previewOf, type ShownFile } from "#app/domain/files/shown-file";
import { Icon } from "../icon";

const icons = { picture: Image, video: Film, pdf: FileText };

/** A file small beside its name: the picture itself, the still of a video, else a sign of its kind. */
export function FileThumb({ file: { fileId, type, scanState, hasStill } }: { file: ShownFile }) {
  const kind = previewOf(type);
  const as = kind === "picture" ? "w320" : kind === "video" && hasStill ? "poster" : null;
  return (
    <span className="file-thumb">
      {as && !scanState ? (
        <img src={fileAddress(fileId, as)} alt="" width={56} height={56} loading="lazy" />
      ) : (
        <Icon of={kind ? icons[kind] : FileText} />
      )}
    </span>
  );
}
