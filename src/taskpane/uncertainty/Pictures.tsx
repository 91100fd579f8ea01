import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { Notation } from "../../workbook/formula/notation";
import type { Picture } from "../../workbook/uncertainty/pictureFormula";
import type { Shocks, Uncertainty } from "../../workbook/uncertainty/uncertainty";
import { Remark } from "../data/Remark";
import { useWording } from "../frame/wording";
import { obstacleSentence } from "../rules/useVerdict";
import { FanFigure } from "./FanFigure";
import { InsertPicture, type InsertionDeeds } from "./InsertPicture";
import { RiskFigure } from "./RiskFigure";
import { Section } from "./Section";
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
  // it belongs to the figures above it
  unjudged: { margin: "-8px 0 0" },
  // what is shown is not what the fields say
  old: { opacity: 0.5 },
});

/** The fan, the probabilities and the tornado. */
export function Pictures(props: PicturesProps): ReactNode {
  const { uncertainty, shocks, isTrial, simulation, notation, deeds } = props;
  const styles = useStyles();
  const wording = useWording();
  const { t } = wording;
  const { years: drawn, state } = simulation;
  const isCurrent = state === "done";
  const insertion = (picture: Picture): ReactNode =>
    shocks === undefined ? null : (
      <InsertPicture {...{ picture, uncertainty, shocks, isTrial, isDrawn: isCurrent, notation, deeds }} />
    );
  const { years, accountsHindrance } = uncertainty;
  return (
    <div className={styles.pictures}>
      {drawn === null ? (
        <div className={styles.unseen} />
      ) : (
        <div className={mergeClasses(styles.pictures, !isCurrent && styles.old)} aria-busy={!isCurrent}>
          <FanFigure years={years} drawn={drawn} insertion={insertion("fan")} />
          <RiskFigure method="plan" years={years} risks={drawn.map(({ risk }) => risk)} insertion={insertion("risk")} />
          {accountsHindrance === undefined ? (
            <RiskFigure
              method="accounts"
              years={years}
              risks={drawn.flatMap(({ accountsRisk }) => (accountsRisk === undefined ? [] : [accountsRisk]))}
              insertion={insertion("accountsRisk")}
            />
          ) : (
            <Section title={t("uncertainty.risk.accounts.title")}>
              <Remark kind="note">{obstacleSentence(accountsHindrance, wording)}</Remark>
            </Section>
          )}
          <p className={styles.unjudged}>{t("uncertainty.risk.unjudged")}</p>
        </div>
      )}
      <TornadoFigure uncertainty={uncertainty} insertion={insertion("tornado")} />
    </div>
  );
}
