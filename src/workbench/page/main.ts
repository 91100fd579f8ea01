import type { FunctionsMetadata } from "../grid/functionsMetadata";
import type { SavedWorkbook } from "../grid/savedWorkbook";
import { createUiGrid, type UiGrid } from "../grid/ui";
import { ExcelHost } from "../host/host";
import { parseManifest, textIn, type Manifest, type RibbonButton } from "../host/manifest";
import type { OfficeApiTable } from "../host/officeApi";
import { readShortcuts, shortcutOf, type Shortcut } from "../host/shortcuts";
import { addinFrame } from "./addin";
import { showCharts } from "./charts/layer";
import { buildLayout, element } from "./layout";
import { Pane } from "./pane";
import { drawRibbonGroup } from "./ribbon";
import { showSentences } from "./sentence";

/** What the page shows of itself to tests. */
export interface Workbench {
  readonly grid: UiGrid;
  readonly host: ExcelHost;
  readonly pane: Pane;
  /** Resolves when the grid takes what is typed, the add-in runs, and the starter workbook stands unless the address asks for an empty one (?tom=1) or a saved one (?fil=…). */
  readonly ready: Promise<void>;
}

const displayLanguage = "nb-NO";

const asked = new URLSearchParams(location.search);

/** Opens a workbook, then the add-in beside it as its manifest describes it. */
async function openWorkbench(): Promise<Workbench> {
  const layout = buildLayout(document.body);
  layout.workbookName.textContent = "Arbeidsbok";

  const manifest = parseManifest(await (await download("/manifest.xml")).text());
  const [functions, apiTable, saved, shortcuts] = await Promise.all([
    download(manifest.functionsJsonUrl).then((response) => response.json() as Promise<FunctionsMetadata>),
    download("/workbench/office-api.json").then((response) => response.json() as Promise<OfficeApiTable>),
    savedWorkbook(),
    shortcutsOf(manifest),
  ]);
  // The workbook is opened when its functions are known: without them its formulas would lose their values.
  const grid = openGrid(layout.grid, saved);
  showSentences(layout.sentence, grid);
  showCharts(grid, layout.grid);
  const host = new ExcelHost({ grid, manifest, functions, displayLanguage, apiTable });
  const pane = new Pane(layout);
  const title = textIn(manifest.displayName, displayLanguage);
  host.onVisibilityChanged((visible) => {
    pane.show(visible);
  });
  layout.paneTitle.textContent = title;
  layout.pane.setAttribute("aria-label", title);
  layout.paneClose.addEventListener("click", () => {
    host.setVisible(false);
  });
  drawRibbonGroup(layout.ribbonGroup, manifest.group, displayLanguage, (button) => press(button, host));
  window.addEventListener(
    "keydown",
    (event) => {
      const pressed = shortcutOf(shortcuts, event);
      if (pressed === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      void host.runShortcut(pressed.action);
    },
    true,
  );
  const frame = addinFrame(host.frameName(location.origin), manifest.runtimeUrl, title);
  host.connect(frame.transport);
  host.setVisible(true);
  layout.pane.append(frame.element);
  return { grid, host, pane, ready: Promise.all([grid.drawn, fillWorkbook(host)]).then(() => undefined) };
}

function openGrid(place: HTMLElement, saved: SavedWorkbook | undefined): UiGrid {
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const grid = createUiGrid(place, { dark: scheme.matches, saved });
  scheme.addEventListener("change", () => {
    grid.setDark(scheme.matches);
  });
  return grid;
}

async function press({ id, action }: RibbonButton, host: ExcelHost): Promise<void> {
  if (action.type === "ShowTaskpane") host.setVisible(true);
  else await host.runCommand(id);
}

/** A newcomer meets figures rather than an empty sheet; the add-in makes them, by the button anyone can press. */
async function fillWorkbook(host: ExcelHost): Promise<void> {
  await host.started;
  if (asked.has("tom") || asked.has("fil")) return;
  await host.runCommand("StarterWorkbookButton");
}

async function shortcutsOf({ shortcutsUrl }: Manifest): Promise<Shortcut[]> {
  if (shortcutsUrl === undefined) return [];
  return readShortcuts((await (await download(shortcutsUrl)).json()) as Parameters<typeof readShortcuts>[0]);
}

/** The saved workbook whose address on this server the page was asked to open. */
async function savedWorkbook(): Promise<SavedWorkbook | undefined> {
  const file = asked.get("fil");
  return file === null ? undefined : ((await (await download(file)).json()) as SavedWorkbook);
}

async function download(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

openWorkbench().then(
  (workbench) => Object.assign(window, { workbench }),
  (error: unknown) => {
    const textContent = `Arbeidsbenken startet ikke. ${String(error)}`;
    document.body.append(element("p", { className: "failure", role: "alert", textContent }));
    throw error;
  },
);
