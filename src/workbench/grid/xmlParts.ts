import type { Engine } from "./engine";
import { Kept } from "./kept";

/** An XML document that travels with the workbook. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** The XML documents that add-ins keep in the workbook, in the order they were added. */
export class XmlParts {
  private readonly kept: Kept<readonly XmlPart[]>;

  constructor(engine: Engine) {
    this.kept = new Kept<readonly XmlPart[]>(engine, "xmlParts", []);
  }

  /** Every document. */
  list(): readonly XmlPart[] {
    return this.kept.get();
  }

  /** One document by its id. */
  find(id: string): XmlPart | undefined {
    return this.list().find((part) => part.id.toUpperCase() === id.toUpperCase());
  }

  /** Adds a document. */
  add(xml: string): XmlPart {
    const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml };
    this.kept.set([...this.list(), part]);
    return part;
  }

  /** Puts another document in a part. */
  replace(id: string, xml: string): void {
    this.kept.set(this.list().map((part) => (part.id === id ? { id, xml } : part)));
  }

  /** Takes a document out of the workbook. */
  remove(id: string): void {
    this.kept.set(this.list().filter((part) => part.id !== id));
  }
}
