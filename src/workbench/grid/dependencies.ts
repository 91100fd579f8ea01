import { IDependencyManagerService, IFormulaDependencyGenerator } from "./univer";
import type { Engine } from "./engine";

/** A range that a formula reads. */
interface ReadRange {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: object;
}

/** A formula as the engine's search trees know it: what it reads, and its functions that make up references. */
interface FormulaTree {
  readonly treeId: number;
  readonly rangeList: readonly ReadRange[];
  readonly addressFunctionNodes: readonly unknown[];
}

/** What Univer keeps of how formulas hang together, its own parts included. */
interface Dependencies {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  readonly _dependencyRTreeCache: { bulkRemove(ranges: readonly (ReadRange & { readonly id: number })[]): void };
  addDependencyRTreeCache(tree: FormulaTree): void;
  _removeDependencyRTreeCache(treeId: number): void;
  _removeAllTreeMap(treeId: number): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId?: string): void;
}

interface Generator {
  _calculateListByFunctionRefNode(trees: readonly FormulaTree[]): Promise<void>;
}

/**
 * Univer puts every formula of the workbook into its search trees again before each calculation, so that they grow and
 * slow down with every write; and it takes only one range per sheet out again, so that formulas that are gone are found
 * for ever. A formula that still reads what it read is left where it is, and one that is gone leaves with all it read.
 */
export function keepDependencies({ injector }: Engine): void {
  const dependencies = injector.get(IDependencyManagerService) as unknown as Dependencies;
  const add = dependencies.addDependencyRTreeCache.bind(dependencies);
  const removeSheet = dependencies._removeDependencyRTreeCacheById.bind(dependencies);
  const forget = dependencies._removeAllTreeMap.bind(dependencies);
  const added = new Map<number, { readonly key: string; readonly ranges: readonly ReadRange[] }>();
  const remove = (treeId: number): void => {
    const ranges = added.get(treeId)?.ranges ?? [];
    dependencies._dependencyRTreeCache.bulkRemove(ranges.map((range) => ({ ...range, id: treeId })));
    added.delete(treeId);
  };
  dependencies._removeDependencyRTreeCache = remove;
  dependencies._removeAllTreeMap = (treeId) => {
    remove(treeId);
    forget(treeId);
  };
  dependencies.addDependencyRTreeCache = (tree) => {
    const key = JSON.stringify(tree.rangeList);
    if (added.get(tree.treeId)?.key === key && dependencies._allTreeMap.has(tree.treeId)) return;
    remove(tree.treeId);
    // Univer empties the list when it has been added
    added.set(tree.treeId, { key, ranges: [...tree.rangeList] });
    add(tree);
  };
  // What reads a sheet is forgotten with the sheet, wherever it stands.
  dependencies._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    for (const [treeId, { ranges }] of added) {
      if (sheetId === undefined || ranges.some((range) => range.sheetId === sheetId)) remove(treeId);
    }
    removeSheet(unitId, sheetId);
  };

  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const followReferences = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async (trees) => {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await followReferences(trees);
  };
}
