/** The name of a casebook. A year at its head stands by itself, so that the words break where they read well. */
export function EditionTitle({ name, year }: { name: string; year: number }) {
  const rest = name.startsWith(`${year} `) ? name.slice(5) : null;
  if (rest === null) return <>{name}</>;
  return (
    <>
      <span className="num">{year}</span> <span className="clause">{rest}</span>
    </>
  );
}
