import { marked } from "marked";
import type { PublishedFunction } from "../src/engine/definition/define";
import { referencePage } from "./reference-page";

/** The help page that Excel opens for a function: the reference page as HTML, at an address without a language. */
export function helpPage(published: PublishedFunction, all: readonly PublishedFunction[]): string {
  const body = marked.parse(
    referencePage(published, all, (name) => `${name}.html`),
    { async: false },
  );
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${published.name} – Handlingsrom</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="hjelp.css" />
  </head>
  <body>
    <main>
${body}
      <p><a href="index.html">Handlingsrom – hjelp</a></p>
    </main>
  </body>
</html>
`;
}
