import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

import type { Notation } from "../../workbook/formula/notation";
import type { Insertion, InsertionResult } from "../../workbook/insertFormula";
import { pictureFormula, pictureInsertion, type Picture } from "../../workbook/uncertainty/pictureFormula";
import type { Shocks, Uncertainty } from "../../workbook/uncertainty/uncertainty";
import { useWording } from "../frame/wording";
import { FormulaText } from "../functions/FormulaText";
import { InsertBar } from "../functions/InsertBar";
import type { InsertOutcome } from "../functions/InsertionOutcome";
import { useSheets, type FollowingDeeds } from "../functions/useSheets";

/** How a picture is put into the sheet. */
export interface InsertionDeeds extends FollowingDeeds {
  readonly insertFormula: (insertion: Insertion) => Promise<InsertionResult>;
}

interface InsertPictureProps {
  readonly picture: Picture;
  readonly uncertainty: Uncertainty;
  readonly shocks: Shocks;
  /** Whether some of the shocks are not the sheet's. */
  readonly isTrial: boolean;
  readonly notation: Notation;
  readonly deeds: InsertionDeeds;
}

const useStyles = makeStyles({
  insertion: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    "& p": { margin: 0 },
    "& code": { boxSizing: "border-box", width: "100%" },
  },
});

/** Shows the formula that makes a picture and where it will go, and writes it there when there is room. */
export function InsertPicture(props: InsertPictureProps): ReactNode {
  const { picture, uncertainty, shocks, isTrial, notation, deeds } = props;
  const styles = useStyles();
  const { t } = useWording();
  const { selection } = useSheets(deeds);
  const [told, setTold] = useState<{ readonly at: string | undefined; readonly outcome: InsertOutcome } | null>(null);
  const insertion = pictureInsertion(picture, uncertainty, shocks);
  const at = selection?.address;
  const insert = async (): Promise<void> => {
    setTold({ at, outcome: { kind: "working" } });
    try {
      setTold({ at, outcome: await deeds.insertFormula(insertion) });
    } catch (error) {
      setTold({ at, outcome: { kind: "failed", error } });
    }
  };
  return (
    <div className={styles.insertion}>
      <FormulaText text={pictureFormula(picture, uncertainty, shocks, notation)} />
      <p>{t(isTrial && picture !== "tornado" ? "uncertainty.insertion.tried" : "uncertainty.insertion.follows")}</p>
      <InsertBar
        selection={selection}
        size={{ rows: insertion.units.length, columns: insertion.units[0]?.length ?? 1 }}
        // what was said of other cells is old when one points elsewhere
        outcome={told !== null && told.at === at ? told.outcome : null}
        onInsert={() => void insert()}
      />
    </div>
  );
}
