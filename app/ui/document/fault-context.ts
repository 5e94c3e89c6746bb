import { createContext } from "react";

/** A fault while this page was made: the number under which it was logged, and when. Filled on the server only. */
export interface Fault {
  id: string;
  at: Date;
}

export const FaultContext = createContext<Fault | null>(null);
