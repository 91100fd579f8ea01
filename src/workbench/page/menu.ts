import { element } from "./layout";

/** A button and the menu it opens below it, by mouse or keyboard. */
export function menuUnder(button: HTMLButtonElement, items: readonly HTMLButtonElement[], name: string): HTMLElement {
  const menu = element("div", { className: "ribbon-menu", role: "menu", ariaLabel: name, hidden: true }, ...items);
  const place = element("div", { className: "ribbon-menu-place" }, button, menu);
  button.classList.add("ribbon-opener");
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");

  const show = (shown: boolean): void => {
    menu.hidden = !shown;
    button.setAttribute("aria-expanded", String(shown));
  };
  const open = (first: HTMLButtonElement | undefined): void => {
    show(true);
    first?.focus();
  };
  const close = (): void => {
    show(false);
    button.focus();
  };

  button.addEventListener("click", () => {
    if (menu.hidden) open(items[0]);
    else close();
  });
  button.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    open(items.at(event.key === "ArrowDown" ? 0 : -1));
  });
  for (const item of items) {
    item.setAttribute("role", "menuitem");
    item.tabIndex = -1;
    item.addEventListener("click", close);
  }
  menu.addEventListener("keydown", (event) => {
    const next = itemAfter(event.key, items);
    if (next === undefined && event.key !== "Escape") return;
    event.preventDefault();
    if (next === undefined) close();
    else next.focus();
  });
  // pressed elsewhere, or left with Tab
  place.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && place.contains(relatedTarget))) show(false);
  });
  return place;
}

/** The item that a key leads to from the one that has the keyboard. */
function itemAfter(key: string, items: readonly HTMLButtonElement[]): HTMLButtonElement | undefined {
  const at = items.findIndex((item) => item === document.activeElement);
  switch (key) {
    case "ArrowDown":
      return items[(at + 1) % items.length];
    case "ArrowUp":
      return items.at(at - 1);
    case "Home":
      return items[0];
    case "End":
      return items.at(-1);
    default:
      return undefined;
  }
}
