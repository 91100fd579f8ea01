import { marked } from "marked";
import type { PublishedFunction } from "../src/engine/definition/define";
import { referencePage } from "./reference-page";

/** The help page that Excel opens for a function: the reference page as HTML, at an address without a language. */
export function helpPage(published: PublishedFunction, all: readonly PublishedFunction[]): string {
  return page(
    published.name,
    referencePage(published, all, (name) => `${name}.html`),
  );
}

/** The handbook as a page beside them. */
export function handbookPage(markdown: string): string {
  return page("Håndbok", markdown);
}

function page(title: string, markdown: string): string {
  return `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Handlingsrom</title>
    <link rel="icon" href="../assets/icon-32.png" />
    <link rel="stylesheet" href="hjelp.css" />
  </head>
  <body>
    <main>
${marked.parse(markdown, { async: false })}
      <p><a href="index.html">Handlingsrom – hjelp</a></p>
    </main>
  </body>
</html>
`;
}
