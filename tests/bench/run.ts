import { fork } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { type BenchName, benches } from "./benches";
import type { BenchRow } from "./row";

const child = fileURLToPath(new URL("measure-one.ts", import.meta.url));

/** Measures in a process of its own; one that breaks gives a row that says so, since a bench informs and never fails. */
function measure(name: BenchName): Promise<BenchRow[]> {
  return new Promise((resolve) => {
    let rows: BenchRow[] = [{ name, figure: "not measured", aim: "–", note: "its process ended early" }];
    const measuring = fork(child, [name], {
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    measuring.on("message", (message) => (rows = message as BenchRow[]));
    measuring.on("error", (error) => console.error(error.message));
    measuring.on("close", () => resolve(rows));
  });
}

/** Han characters take two columns of a terminal. */
const widthOf = (text: string) =>
  [...text].reduce((width, letter) => width + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
const pad = (text: string, width: number) => text + " ".repeat(Math.max(0, width - widthOf(text)));

function printTable(rows: BenchRow[]) {
  const lines = [{ name: "What", figure: "Measured", aim: "Aim", note: "Note" }, ...rows].map(
    ({ name, figure, aim, note = "" }) => [name, figure, aim, note],
  );
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => widthOf(line[column]!))));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

const asked = process.argv.slice(2);
const names = (Object.keys(benches) as BenchName[]).filter((name) => asked.length === 0 || asked.includes(name));
const rows: BenchRow[] = [];
for (const name of names) {
  console.error(`measuring: ${name}`);
  rows.push(...(await measure(name)));
}
console.log(`\nNode ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}`);
console.log("Seconds are CPU time of a process (user + system), median of five, unless a note says otherwise.\n");
printTable(rows);
