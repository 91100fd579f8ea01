import { createUiGrid } from "../grid/ui";
import { buildLayout } from "./layout";
import { Pane } from "./pane";
import { showSentences } from "./sentence";

const layout = buildLayout(document.body);
const scheme = matchMedia("(prefers-color-scheme: dark)");
const grid = createUiGrid(layout.grid, { dark: scheme.matches });
scheme.addEventListener("change", () => {
  grid.setDark(scheme.matches);
});
const pane = new Pane(layout);
showSentences(layout.sentence, grid);
layout.workbookName.textContent = "Arbeidsbok";
layout.paneTitle.textContent = "Handlingsrom";
Object.assign(window, { workbench: { grid, pane } });
