import { expect, test } from "vitest";
import { columnsOf, sortingOf, sortOf, visibilityOf, withToggled } from "./columns";

const column = columnsOf<{ name: string; type: string }>();
const COLUMNS = column.columns([
  column.accessor("name", { header: "Name" }),
  column.accessor(({ type }) => type, { id: "type", header: "Type", meta: { off: true } }),
]);

test.each(["", "name", "-name"])("the order %j is written as it was read", (sort) =>
  expect(sortOf(sortingOf(sort))).toBe(sort),
);

test("a minus is the largest first", () =>
  expect(sortingOf("-createdAt")).toEqual([{ id: "createdAt", desc: true }]));

test.each([
  ["nothing is chosen", "", { name: true, type: false }],
  ["one that is off is chosen", "type", { name: true, type: true }],
  ["one that is on is chosen", "name", { name: false, type: false }],
])("columns are shown by themselves or when chosen: %s", (_, chosen, shown) =>
  expect(visibilityOf(COLUMNS, chosen)).toEqual(shown),
);

test("what is toggled twice is as it was", () => {
  expect(withToggled("type", "name")).toBe("type,name");
  expect(withToggled("type,name", "name")).toBe("type");
});
