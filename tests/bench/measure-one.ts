import { type BenchName, benches } from "./benches";

/** The child's side of `npm run bench`: measures what its argument names and sends the rows to its parent. */
const rows = await benches[process.argv[2] as BenchName]();
process.send!(rows, () => process.disconnect());
