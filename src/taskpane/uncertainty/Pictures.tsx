import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Notation } from "../../workbook/formula/notation";
import type { Picture } from "../../workbook/uncertainty/pictureFormula";
import type { Shocks, Uncertainty } from "../../workbook/uncertainty/uncertainty";
import { FanFigure } from "./FanFigure";
import { InsertPicture, type InsertionDeeds } from "./InsertPicture";
import { RiskFigure } from "./RiskFigure";
import { TornadoFigure } from "./TornadoFigure";
import type { Simulation } from "./useSimulation";

interface PicturesProps {
  readonly uncertainty: Uncertainty;
  /** Undefined while a field is at fault. */
  readonly shocks: Shocks | undefined;
  readonly isTrial: boolean;
  readonly simulation: Simulation;
  readonly notation: Notation;
  readonly deeds: InsertionDeeds;
}

const useStyles = makeStyles({
  pictures: { display: "flex", flexDirection: "column", gap: "24px" },
  // the first drawing comes where its room is kept
  unseen: { minHeight: "300px" },
  // what is shown is not what the fields say
  old: { opacity: 0.5 },
});

/** The fan, the probabilities and the tornado. */
export function Pictures(props: PicturesProps): ReactNode {
  const { uncertainty, shocks, isTrial, simulation, notation, deeds } = props;
  const styles = useStyles();
  const { years: drawn, state } = simulation;
  const isCurrent = state === "done";
  const insertion = (picture: Picture): ReactNode =>
    shocks === undefined ? null : (
      <InsertPicture {...{ picture, uncertainty, shocks, isTrial, isDrawn: isCurrent, notation, deeds }} />
    );
  const { years } = uncertainty;
  return (
    <div className={styles.pictures}>
      {drawn === null ? (
        <div className={styles.unseen} />
      ) : (
        <div className={mergeClasses(styles.pictures, !isCurrent && styles.old)} aria-busy={!isCurrent}>
          <FanFigure years={years} drawn={drawn} insertion={insertion("fan")} />
          <RiskFigure years={years} drawn={drawn} insertion={insertion("risk")} />
        </div>
      )}
      <TornadoFigure uncertainty={uncertainty} insertion={insertion("tornado")} />
    </div>
  );
}
