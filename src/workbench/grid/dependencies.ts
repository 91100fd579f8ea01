import { IDependencyManagerService, IFormulaDependencyGenerator } from "./univer";
import type { Engine } from "./engine";

/** A formula as the engine's search trees know it: what it reads, and its functions that make up references. */
interface FormulaTree {
  readonly treeId: number;
  readonly rangeList: readonly unknown[];
  readonly addressFunctionNodes: readonly unknown[];
}

/** What Univer keeps of how formulas hang together, its own parts included. */
interface Dependencies {
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  addDependencyRTreeCache(tree: FormulaTree): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId?: string): void;
}

interface Generator {
  _calculateListByFunctionRefNode(trees: readonly FormulaTree[]): Promise<void>;
}

/**
 * Univer puts every formula of the workbook into its search trees again before each calculation, so that they grow and
 * slow down with every write. A formula that still reads what it read is left where it is.
 */
export function keepDependencies({ injector }: Engine): void {
  const dependencies = injector.get(IDependencyManagerService) as unknown as Dependencies;
  const add = dependencies.addDependencyRTreeCache.bind(dependencies);
  const removeSheet = dependencies._removeDependencyRTreeCacheById.bind(dependencies);
  const added = new Map<number, string>();
  dependencies.addDependencyRTreeCache = (tree) => {
    const ranges = JSON.stringify(tree.rangeList);
    if (added.get(tree.treeId) === ranges && dependencies._allTreeMap.has(tree.treeId)) return;
    added.set(tree.treeId, ranges);
    add(tree);
  };
  // What reads a sheet is forgotten with the sheet, wherever it stands.
  dependencies._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    added.clear();
    removeSheet(unitId, sheetId);
  };

  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  const followReferences = generator._calculateListByFunctionRefNode.bind(generator);
  generator._calculateListByFunctionRefNode = async (trees) => {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await followReferences(trees);
  };
}
