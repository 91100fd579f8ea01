import type { XmlPart } from "../../grid/xmlParts";
import { invalidArgument, invalidOperation, itemNotFound } from "../errors";
import { officeClass, type HostObject } from "../objects";
import { rootNamespace } from "../xmlRoot";
import { text } from "./arguments";
import type { ModelData, ObjectModel } from "./model";

/** Excel.CustomXmlPartCollection. */
export const customXmlParts = officeClass<ModelData>("CustomXmlPartCollection", {
  items: ({ model }) => objects(model, model.grid.xmlParts.list()),
  indexer: ({ model }, id) => found(model, model.grid.xmlParts.list(), id),
  methods: {
    Add: ({ model }, [xml]) => part({ model, id: model.grid.xmlParts.add(wellFormed(xml)).id }),
    GetByNamespace: ({ model }, [namespaceUri]) => scoped({ model, namespaceUri: text(namespaceUri) }),
    GetCount: ({ model }) => model.grid.xmlParts.list().length,
    GetItemOrNullObject: ({ model }, [id]) => found(model, model.grid.xmlParts.list(), id),
  },
});

type ScopedData = ModelData & { readonly namespaceUri: string };

const scoped = officeClass<ScopedData>("CustomXmlPartScopedCollection", {
  items: (data) => objects(data.model, inNamespace(data)),
  indexer: (data, id) => found(data.model, inNamespace(data), id),
  methods: {
    GetCount: (data) => inNamespace(data).length,
    GetItemOrNullObject: (data, [id]) => found(data.model, inNamespace(data), id),
    GetOnlyItem(data) {
      const [only, ...others] = objects(data.model, inNamespace(data));
      if (only === undefined) throw itemNotFound();
      if (others.length > 0) throw invalidOperation("There is more than one custom XML part in the namespace.");
      return only;
    },
    GetOnlyItemOrNullObject(data) {
      const [only, ...others] = objects(data.model, inNamespace(data));
      return only === undefined || others.length > 0 ? null : only;
    },
  },
});

type PartData = ModelData & { readonly id: string };

const part = officeClass<PartData>("CustomXmlPart", {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (data) => rootNamespace(stored(data).xml) },
  },
  methods: {
    GetXml: (data) => stored(data).xml,
    SetXml(data, [xml]) {
      data.model.grid.xmlParts.replace(stored(data).id, wellFormed(xml));
    },
    Delete(data) {
      data.model.grid.xmlParts.remove(stored(data).id);
    },
  },
});

/** The part; it is looked up again each time, since it may have been changed or deleted. */
function stored({ model, id }: PartData): XmlPart {
  const known = model.grid.xmlParts.find(id);
  if (known === undefined) throw itemNotFound();
  return known;
}

function objects(model: ObjectModel, parts: readonly XmlPart[]): HostObject[] {
  return parts.map(({ id }) => part({ model, id }));
}

function found(model: ObjectModel, parts: readonly XmlPart[], id: unknown): HostObject | null {
  const known = model.grid.xmlParts.find(text(id));
  return known === undefined || !parts.includes(known) ? null : part({ model, id: known.id });
}

function inNamespace({ model, namespaceUri }: ScopedData): XmlPart[] {
  return model.grid.xmlParts.list().filter(({ xml }) => rootNamespace(xml) === namespaceUri);
}

function wellFormed(xml: unknown): string {
  if (rootNamespace(text(xml)) === undefined) throw invalidArgument();
  return text(xml);
}
