import type { ReactNode } from "react";

import type { MissingLabel } from "../../workbook/figures/templateSheets";
import { useWording } from "../frame/wording";
import { Remark } from "./Remark";

/** Says which sheets are left alone, since labels that tell the rows apart are gone. */
export function MissingLabels({ missing }: { readonly missing: readonly MissingLabel[] }): ReactNode {
  const { t, list } = useWording();
  const sheets = [...new Set(missing.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => {
    const labels = missing.flatMap((one) => (one.sheet === sheet ? [`«${one.label}»`] : []));
    return (
      <Remark key={sheet} kind="warning">
        {t("data.missingLabels", { sheet, labels: list(labels) })}
      </Remark>
    );
  });
}
