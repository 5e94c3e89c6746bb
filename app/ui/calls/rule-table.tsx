import type { ReactNode } from "react";
import { ScrollingTable } from "../table/scrolling-table";

export interface Rule {
  key: string;
  name: ReactNode;
  says: ReactNode;
}

/** What a call lays down, name beside content. `name` says what the table holds; `heads` where its columns need names. On phones the content stands below the name. */
export function RuleTable({
  name,
  heads,
  rules,
}: {
  name: string;
  heads?: readonly [string, string];
  rules: readonly Rule[];
}) {
  return (
    <ScrollingTable name={name}>
      <table className="table table-stack">
        {heads && (
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rules.map(({ key, name, says }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollingTable>
  );
}
