import { createReadStream } from "node:fs";
import { connect, type Socket } from "node:net";
import type { Scanner } from "#app/domain/files/scan-states";

const CHUNK = 64 * 1024;
/** So long the scanner may say nothing. */
const SILENCE_MS = 120_000;

/**
 * A virus scanner behind clamd's INSTREAM command, at `unix:/run/clamav/clamd.ctl` or `tcp://host:3310`. What clamd does
 * not answer, be it stopped, busy or unwilling to take so large a file, counts as `unreachable`.
 */
export function clamavScanner(address: string): Scanner {
  const target = targetOf(address);
  return async (path) => {
    const socket = connect(target);
    try {
      const answer = await ask(socket, path);
      if (/ FOUND\0?$/.test(answer)) return "infected";
      return /: OK\0?$/.test(answer) ? "clean" : "unreachable";
    } catch {
      return "unreachable";
    } finally {
      socket.destroy();
    }
  };
}

function targetOf(address: string) {
  if (address.startsWith("unix:")) return { path: address.slice("unix:".length) };
  const { hostname, port } = new URL(address);
  return { host: hostname, port: Number(port) };
}

/** Sends the file in pieces, each after its length, and an empty one at the end; answers clamd's line. */
async function ask(socket: Socket, path: string): Promise<string> {
  const answer = new Promise<string>((told, failed) => {
    let text = "";
    socket.setTimeout(SILENCE_MS, () => failed(new Error("silent")));
    socket.on("data", (piece) => (text += piece.toString("utf8")));
    socket.once("end", () => told(text));
    socket.once("error", failed);
  });
  // awaited below; until then a broken connection must not end the process
  answer.catch(() => undefined);
  await write(socket, Buffer.from("zINSTREAM\0"));
  for await (const piece of createReadStream(path, { highWaterMark: CHUNK })) {
    const bytes = piece as Buffer;
    await write(socket, Buffer.concat([lengthOf(bytes.length), bytes]));
  }
  await write(socket, lengthOf(0));
  return answer;
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

const write = (socket: Socket, bytes: Buffer) =>
  new Promise<void>((written, failed) => socket.write(bytes, (error) => (error ? failed(error) : written())));
