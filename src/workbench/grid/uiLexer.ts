import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { fromLocalFormula } from "./localFormula";

type Nodes = ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>;

/**
 * Reads formulas as they stand in Univer's editors, in Norwegian notation. Both notations are equally long, so the
 * positions it gives hold in the editor. The bundle gives it to the part of Univer that commits what was typed.
 */
export class CommitLexer extends LexerTreeBuilder {
  override sequenceNodesBuilder(formula: string): Nodes {
    return super.sequenceNodesBuilder(fromLocalFormula(formula));
  }

  override getFunctionAndParameter(
    formula: string,
    index: number,
  ): ReturnType<LexerTreeBuilder["getFunctionAndParameter"]> {
    return super.getFunctionAndParameter(fromLocalFormula(formula), index);
  }

  override checkIfAddBracket(formula: string): number {
    return super.checkIfAddBracket(fromLocalFormula(formula));
  }
}

/** The same for the part of Univer that colours, completes and rewrites formulas while they are typed: its pieces keep the typed text. */
export class EditorLexer extends CommitLexer {
  /** Moves the references of formulas that come from cells, so not from an editor. */
  private readonly stored = new LexerTreeBuilder();

  override sequenceNodesBuilder(formula: string): Nodes {
    let position = formula.startsWith("=") ? 1 : 0;
    return super.sequenceNodesBuilder(formula)?.map((node) => {
      const token = typeof node === "string" ? node : node.token;
      const typed = formula.slice(position, position + token.length);
      position += token.length;
      return typeof node === "string" ? typed : { ...node, token: typed };
    });
  }

  override moveFormulaRefOffset(...args: Parameters<LexerTreeBuilder["moveFormulaRefOffset"]>): string {
    return this.stored.moveFormulaRefOffset(...args);
  }
}
