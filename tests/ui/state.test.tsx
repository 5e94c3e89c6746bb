import { expect, test } from "vitest";
import { Badge } from "#app/ui/state/badge";
import { DeadlineClock } from "#app/ui/state/deadline-clock";
import { Meter } from "#app/ui/state/meter";
import { Stages } from "#app/ui/state/stages";
import { DataTable } from "#app/ui/table/data-table";
import { withParam } from "#app/ui/table/with-param";
import { shown } from "./shown";

const now = new Date("2026-11-22T13:00:00Z");

test("a deadline says its day, its weekday and what is left, in the language of the page", () => {
  const deadline = new Date("2026-11-28T16:00:00Z");
  const words = (html: string) => html.replace(/<[^>]+>/g, "");

  expect(words(shown(<DeadlineClock deadline={deadline} now={now} />))).toBe(
    "截止：11月28日（周六）24:00，还有6天3小时",
  );
  expect(words(shown(<DeadlineClock deadline={deadline} now={now} />, "en"))).toBe(
    "Deadline: Sat 28 Nov, 24:00, 6 days and 3 hours left",
  );
  expect(words(shown(<DeadlineClock deadline={now} now={now} />))).toContain("已截止");
});

test.each(["calm", "accent", "warn", "stop", "plain"] as const)("a %s state has an icon beside its word", (tone) => {
  expect(shown(<Badge tone={tone}>已提交</Badge>)).toMatch(/<svg[^>]*aria-hidden="true".*<\/svg>已提交<\/span>$/);
});

test("the shapes of the states differ, not only their colours", () => {
  const drawings = (["calm", "accent", "warn", "stop", "plain"] as const).map((tone) =>
    shown(<Badge tone={tone}>x</Badge>).replace(/badge-\w+|class="[^"]*"/g, ""),
  );

  expect(new Set(drawings).size).toBe(5);
});

test("a share beyond its bounds stays within the bar", () => {
  expect(shown(<Meter share={1.4} label="进度" />)).toContain('aria-valuenow="100"');
  expect(shown(<Meter share={-1} label="进度" />)).toContain('aria-valuenow="0"');
});

test("the stage under way is the current step", () => {
  const stages = [
    { name: "征集", state: "done" },
    { name: "初评", state: "now", share: 0.36 },
    { name: "公示", state: "next" },
  ] as const;

  expect(shown(<Stages label="进程" stages={stages} />).match(/aria-current="step"[^>]*>.*?<b>(.*?)<\/b>/)?.[1]).toBe(
    "初评",
  );
});

test("an empty list shows why instead of a table", () => {
  const columns = [{ key: "title", head: "题名", cell: ({ id }: { id: string }) => id, isName: true }];

  expect(shown(<DataTable caption="案例" columns={columns} rows={[]} empty={<p>还没有案例</p>} />)).toBe(
    "<p>还没有案例</p>",
  );
  expect(shown(<DataTable caption="案例" columns={columns} rows={[{ id: "1187" }]} currentId="1187" />)).toContain(
    '<tr aria-current="true"><th scope="row">1187</th>',
  );
});

test("every row to tick says which one it is and belongs to its form", () => {
  const columns = [{ key: "title", head: "题名", cell: ({ id }: { id: string }) => id }];
  const html = shown(
    <DataTable
      caption="案例"
      columns={columns}
      rows={[{ id: "1187" }]}
      selection={{ form: "bulk", name: "caseId", labelOf: ({ id }) => `选中${id}` }}
    />,
  );

  expect(html).toContain('<input type="checkbox" form="bulk" name="caseId" aria-label="选中1187" value="1187"/>');
});

test("sorting keeps the filters and goes back to the first page", () => {
  expect(withParam("?track=2&page=7", "sort", "-score", ["page"])).toBe("?track=2&sort=-score");
  expect(withParam("?page=7", "page", null)).toBe("?");
});
