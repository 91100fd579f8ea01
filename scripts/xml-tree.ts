import { XMLParser } from "fast-xml-parser";

/** One element of an XML document, its children in document order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type ParsedNode = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
});

/** The root element of an XML text; a text that is not well-formed throws and says where. */
export function parseXml(xml: string): XmlElement {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the library's own check is enough for one small file
  const root = elements(parser.parse(xml, true) as ParsedNode[])[0];
  if (root === undefined) throw new SyntaxError("The document is empty.");
  return root;
}

/** The elements of one name below an element, at any depth, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...descendants(child, name)]);
}

/** The first direct child of one name. */
export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((candidate) => candidate.name === name);
}

function elements(nodes: readonly ParsedNode[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@");
    if (name === undefined || name === "#text") return [];
    const content = node[name] as ParsedNode[];
    return [
      {
        name,
        attributes: (node[":@"] ?? {}) as Record<string, string>,
        children: elements(content),
        text: content.map((part) => (typeof part["#text"] === "string" ? part["#text"] : "")).join(""),
      },
    ];
  });
}
