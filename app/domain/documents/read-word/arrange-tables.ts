/**
 * Marks the head cells of tables: a first row that is bold throughout is a head although nobody said so, and a head
 * whose cells reach down takes the rows they reach into. Bold inside head cells is then said twice, so it goes.
 */
export function arrangeTables(body: HTMLElement) {
  for (const table of body.querySelectorAll("table:not(.own)")) {
    const rows = [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
    const [first] = rows;
    if (!first) continue;
    if (rows.length > 1 && cellsOf(first).every(isBold)) toHead(first);
    if (cellsOf(first).every((cell) => cell.tagName === "TH")) {
      const reach = Math.max(1, ...cellsOf(first).map((cell) => Number(cell.getAttribute("rowspan") ?? 1)));
      if (reach < rows.length) for (const row of rows.slice(1, reach)) toHead(row);
    }
    for (const bold of table.querySelectorAll("th strong")) bold.replaceWith(...bold.childNodes);
  }
}

function cellsOf(row: Element) {
  return [...row.children].filter((cell) => cell.tagName === "TD" || cell.tagName === "TH");
}

function isBold(cell: Element) {
  const words = (cell.textContent ?? "").replace(/\s/gu, "");
  const bold = [...cell.querySelectorAll("strong")].map((part) => part.textContent ?? "").join("");
  return words !== "" && bold.replace(/\s/gu, "") === words;
}

function toHead(row: Element) {
  for (const cell of cellsOf(row)) {
    if (cell.tagName === "TH") continue;
    const head = cell.ownerDocument.createElement("th");
    for (const { name, value } of cell.attributes) head.setAttribute(name, value);
    head.append(...cell.childNodes);
    cell.replaceWith(head);
  }
}
