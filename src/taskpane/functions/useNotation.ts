import { useEffect, useState } from "react";

import { norwegian, type Notation } from "../../workbook/formula/notation";

/** Asking Excel how it writes. */
export interface NotationReader {
  readonly readNotation: () => Promise<Notation>;
}

/** How this Excel writes formulas; one that cannot tell is taken for a Norwegian one. */
export function useNotation({ readNotation }: NotationReader): Notation {
  const [notation, setNotation] = useState(norwegian);
  useEffect(() => {
    readNotation().then(setNotation, () => undefined);
  }, [readNotation]);
  return notation;
}
