import { Printer } from "lucide-react";
import { Icon } from "../icon";

/** Prints the page; where no script runs the browser's own command does. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="btn" onClick={() => window.print()}>
      <Icon of={Printer} />
      {label}
    </button>
  );
}
