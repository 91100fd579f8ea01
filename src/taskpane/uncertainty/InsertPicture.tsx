import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Notation } from "../../workbook/formula/notation";
import type { Insertion, InsertionResult } from "../../workbook/insertFormula";
import { pictureFormula, pictureInsertion, type Picture } from "../../workbook/uncertainty/pictureFormula";
import type { Shocks, Uncertainty } from "../../workbook/uncertainty/uncertainty";
import { useWording } from "../frame/wording";
import { InsertBar } from "../functions/InsertBar";
import { useInsertion } from "../functions/useInsertion";
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
  /** Whether the picture shows what its formula would give. */
  readonly isDrawn: boolean;
  readonly notation: Notation;
  readonly deeds: InsertionDeeds;
}

const useStyles = makeStyles({
  insertion: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 12px",
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    "& p": { margin: 0 },
  },
});

/** Shows the formula that makes a picture and where it will go, and writes it there when there is room. */
export function InsertPicture(props: InsertPictureProps): ReactNode {
  const { picture, uncertainty, shocks, isTrial, isDrawn, notation, deeds } = props;
  const styles = useStyles();
  const { t } = useWording();
  const { selection } = useSheets(deeds);
  const insertion = pictureInsertion(picture, uncertainty, shocks);
  const text = pictureFormula(picture, uncertainty, shocks, notation);
  const { outcome, run } = useInsertion(`${text} ${selection?.address ?? ""}`);
  return (
    <div className={styles.insertion}>
      <p>{t(isTrial && picture !== "tornado" ? "uncertainty.insertion.tried" : "uncertainty.insertion.follows")}</p>
      <InsertBar
        selection={selection}
        text={text}
        size={{ rows: insertion.units.length, columns: insertion.units[0]?.length ?? 1 }}
        outcome={outcome}
        isReady={isDrawn || picture === "tornado"}
        onInsert={() => void run(() => deeds.insertFormula(insertion))}
      />
    </div>
  );
}
