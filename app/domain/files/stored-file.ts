/** What an upload answers to the browser when the portal has the file. */
export type StoredFile = {
  fileId: string;
  name: string;
  type: string;
  size: number;
  /** Pixels as the picture is shown, for pictures. */
  width: number | null;
  height: number | null;
};
