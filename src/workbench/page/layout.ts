/** The parts of the page that others fill. */
export interface Layout {
  readonly workbookName: HTMLElement;
  readonly ribbonGroup: HTMLElement;
  readonly work: HTMLElement;
  readonly grid: HTMLElement;
  readonly sentence: HTMLElement;
  readonly splitter: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneTitle: HTMLElement;
  readonly paneClose: HTMLButtonElement;
}

/** Builds the page: title bar, ribbon, and below them the grid with the pane docked right. */
export function buildLayout(body: HTMLElement): Layout {
  const workbookName = element("span", { className: "workbook-name" });
  const ribbonGroup = element("div", { className: "ribbon-group", role: "group" });
  const grid = element("div", { className: "grid" });
  const sentence = element("div", { className: "sentence", role: "status", hidden: true });
  const splitter = element("div", {
    className: "splitter",
    role: "separator",
    tabIndex: 0,
    ariaLabel: "Panelets bredde",
    ariaOrientation: "vertical",
  });
  const paneTitle = element("h2", { className: "pane-title" });
  const closing = { type: "button", title: "Lukk panelet", ariaLabel: "Lukk panelet" } as const;
  const paneClose = element("button", { className: "pane-close", ...closing }, cross());
  const paneHead = element("div", { className: "pane-head" }, paneTitle, paneClose);
  const pane = element("aside", { className: "pane" }, paneHead);
  const work = element("main", { className: "work" }, grid, splitter, pane, sentence);
  body.append(
    element(
      "header",
      { className: "title-bar" },
      element("img", { className: "logo", src: "/assets/icon-32.png", alt: "" }),
      element("h1", { className: "product", textContent: "Handlingsrom arbeidsbenk" }),
      workbookName,
    ),
    element("nav", { className: "ribbon", ariaLabel: "Bånd" }, ribbonGroup),
    work,
  );
  return { workbookName, ribbonGroup, work, grid, sentence, splitter, pane, paneTitle, paneClose };
}

/** Makes an element with properties and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly Node[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function cross(): SVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 12 12");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(space, "path");
  path.setAttribute("d", "M2 2l8 8M10 2l-8 8");
  svg.append(path);
  return svg;
}
