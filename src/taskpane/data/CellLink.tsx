import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellPlace } from "../../workbook/showCell";

interface CellLinkProps {
  readonly place: CellPlace;
  readonly onShow: (place: CellPlace) => void;
}

/** The name of a cell, and the way to it. */
export function CellLink({ place, onShow }: CellLinkProps): ReactNode {
  return (
    <Link
      as="button"
      onClick={() => {
        onShow(place);
      }}
    >
      {place.sheet}!{place.address}
    </Link>
  );
}
