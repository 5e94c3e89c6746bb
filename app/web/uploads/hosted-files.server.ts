import { uploadConfig } from "./config.server";

/** Files at the hosted service, by their upload keys. */
export interface HostedFiles {
  /** Where one is shown, for five minutes. */
  address(uploadKey: string): Promise<string>;
  read(uploadKey: string): Promise<ReadableStream<Uint8Array>>;
  /** Doing it twice changes nothing. */
  remove(uploadKey: string): Promise<void>;
}

const MINUTES_5 = 300;

export const hostedFiles: HostedFiles = {
  async address(uploadKey) {
    const { ufsUrl } = await (await service()).generateSignedURL(uploadKey, { expiresIn: MINUTES_5 });
    return ufsUrl;
  },
  async read(uploadKey) {
    const answer = await fetch(await hostedFiles.address(uploadKey));
    if (!answer.ok || !answer.body) throw new Error(`the file service answered ${answer.status}`);
    return answer.body;
  },
  async remove(uploadKey) {
    const { success } = await (await service()).deleteFiles(uploadKey);
    if (!success) throw new Error("the file service did not delete a file");
  },
};

/** Loaded when it is asked: it takes half a second that starting should not. */
async function service() {
  const { UTApi } = await import("uploadthing/server");
  return new UTApi({ token: uploadConfig().token });
}
