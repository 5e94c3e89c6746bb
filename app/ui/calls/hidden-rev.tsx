/** Which state of the call this page shows. Taken from what the loader last answered, so that after a warning one can save anew. */
export function HiddenRev({ rev }: { rev: number }) {
  return <input type="hidden" name="rev" value={rev} />;
}
