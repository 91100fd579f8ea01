import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "..", "..");

function picturesIn(document: string): string[] {
  const text = readFileSync(join(root, document), "utf8");
  return [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = ""]) => join(dirname(document), path));
}

it.each(["README.md", "docs/handbok.md"])(
  "%s shows only pictures that are there, of every part it tells of",
  (document) => {
    const pictures = picturesIn(document);
    expect(pictures.length).toBeGreaterThan(3);
    expect(pictures.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);

it("the handbook that ships has its pictures beside it", () => {
  const page = readFileSync(join(root, "dist/hjelp/handbok.html"), "utf8");
  const pictures = [...page.matchAll(/<img src="?([^"\s>]+)/g)].map(([, path = ""]) => path);
  expect(pictures.length).toBe(picturesIn("docs/handbok.md").length);
  expect(pictures.filter((path) => !existsSync(join(root, "dist/hjelp", path)))).toEqual([]);
});
