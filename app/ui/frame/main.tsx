import type { ReactNode } from "react";

/** The page's own part, where the skip link leads. Bare leaves out the margins, for screens that fill the window. */
export function Main({
  bare = false,
  className = "",
  children,
}: {
  bare?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <main id="main" tabIndex={-1} className={`${bare ? "" : "wrap"} ${className}`.trim() || undefined}>
      {children}
    </main>
  );
}
