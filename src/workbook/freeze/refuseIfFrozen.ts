import { frozenIn } from "./readFrozen";

/** Formulas are frozen, so that figures would no longer belong together; they must be thawed first. */
export class FrozenError extends Error {
  constructor() {
    super("formulas are frozen");
  }
}

/** Throws when formulas are frozen that can be thawed here. */
export async function refuseIfFrozen(context: Excel.RequestContext): Promise<void> {
  const frozen = await frozenIn(context);
  if (frozen !== null && frozen.formulas > 0) throw new FrozenError();
}
