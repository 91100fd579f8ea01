/** An SVG element before it is made: name, attributes, and what it holds. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

/** A rectangle on the paper, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The colours and the size of letters that a chart takes from the page. */
export interface Theme {
  readonly surface: string;
  readonly text: string;
  readonly line: string;
  readonly axis: string;
  /** Makes a colour of the chart's own stand out from the surface. */
  readonly shown: (color: string) => string;
}

/** Makes a shape; attributes without a value are left out. */
export function shape(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Shape | string | undefined)[]
): Shape {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string | number] => entry[1] !== undefined,
  );
  const rounded = given.map(([key, value]) => [key, typeof value === "number" ? Math.round(value * 100) / 100 : value]);
  return {
    name,
    attributes: Object.fromEntries(rounded) as Record<string, string | number>,
    children: children.filter((child) => child !== undefined),
  };
}

const SVG = "http://www.w3.org/2000/svg";

/** Makes the element. */
export function mount({ name, attributes, children }: Shape, document: Document): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children.map((child) => (typeof child === "string" ? child : mount(child, document))));
  return element;
}

/** About how wide a text is drawn, in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += /[ilj.,:;'|!()\s]/.test(letter) ? 0.3 : /[mwMW@%]/.test(letter) ? 0.85 : 0.55;
  return ems * size;
}
