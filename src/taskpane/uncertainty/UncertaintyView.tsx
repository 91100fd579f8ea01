import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Warning20Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

import type { CellPlace } from "../../workbook/showCell";
import { shocks, Uncertainty } from "../../workbook/uncertainty/uncertainty";
import { Remark } from "../data/Remark";
import { useSettled } from "../frame/useSettled";
import { useWorkbookReading } from "../frame/useWorkbookReading";
import { useWording } from "../frame/wording";
import { useNotation, type NotationReader } from "../functions/useNotation";
import type { PartProps } from "../more/LazyPart";
import { describeProblem } from "../problem";
import { obstacleSentence } from "../rules/useVerdict";
import { Assumptions } from "./Assumptions";
import { Drawing } from "./Drawing";
import type { InsertionDeeds } from "./InsertPicture";
import { judgeShocks, type Tried } from "./judgeShocks";
import { Pictures } from "./Pictures";
import type { OpenWorker } from "./runSimulation";
import { ShockFields } from "./ShockFields";
import { useSimulation } from "./useSimulation";

/** What the part *Usikkerhet* asks of the workbook and the browser. */
export interface UncertaintyDeeds extends InsertionDeeds, NotationReader {
  readonly readUncertainty: () => Promise<Uncertainty>;
  readonly showCell: (place: CellPlace) => Promise<void>;
  readonly openWorker: OpenWorker;
}

interface UncertaintyViewProps extends PartProps {
  readonly deeds: UncertaintyDeeds;
}

/** The part *Usikkerhet*: pictures of what chance may do to the fund, with all they rest on. */
export function UncertaintyView(props: UncertaintyViewProps): ReactNode {
  const { deeds, reading, hasStarterWorkbook, onCreate } = props;
  const wording = useWording();
  const { t } = wording;
  const latest = useWorkbookReading(deeds.readUncertainty, reading);
  const read = useSettled(latest, latest instanceof Uncertainty && latest.isCalculating);
  // what was typed outlives a moment when there is nothing to draw from
  const [tried, setTried] = useState<Tried>({});
  if (!hasStarterWorkbook) {
    return (
      <>
        <Remark kind="note">{t("uncertainty.noWorkbook")}</Remark>
        <Button
          onClick={() => {
            onCreate();
          }}
        >
          {t("firstRun.create")}
        </Button>
      </>
    );
  }
  if (read === null) return <Spinner size="small" label={t("loading")} />;
  if (read instanceof Error) return <Remark kind="error">{describeProblem(read, t)}</Remark>;
  const { hindrance } = read;
  if (hindrance === undefined) return <Illustration uncertainty={read} deeds={deeds} tried={tried} onTry={setTried} />;
  return (
    <Remark kind="warning">
      {hindrance.kind === "missing" ? t("uncertainty.missing") : obstacleSentence(hindrance, wording)}
    </Remark>
  );
}

const useStyles = makeStyles({
  lead: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: "8px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorderActive}`,
    "& p": { margin: 0 },
  },
  marked: { fontWeight: tokens.fontWeightSemibold },
});

interface IllustrationProps {
  readonly uncertainty: Uncertainty;
  readonly deeds: UncertaintyDeeds;
  readonly tried: Tried;
  readonly onTry: (tried: Tried) => void;
}

function Illustration({ uncertainty, deeds, tried, onTry }: IllustrationProps) {
  const styles = useStyles();
  const { t } = useWording();
  const notation = useNotation(deeds);
  const { values, faults } = judgeShocks(uncertainty, tried, notation);
  const simulation = useSimulation(values === undefined ? null : uncertainty.input(values), deeds.openWorker);
  const isTrial = values !== undefined && shocks.some((shock) => values[shock] !== uncertainty.number(shock));
  return (
    <>
      <div className={styles.lead}>
        <Warning20Regular aria-hidden />
        <div>
          <p className={styles.marked}>{t("uncertainty.marked")}</p>
          <p>{t("uncertainty.lead", { scenario: uncertainty.text("scenario") ?? "" })}</p>
        </div>
      </div>
      <ShockFields uncertainty={uncertainty} tried={tried} faults={faults} notation={notation} onTry={onTry} />
      <Drawing simulation={simulation} shocks={values} isTrial={isTrial} />
      <Pictures
        uncertainty={uncertainty}
        shocks={values}
        isTrial={isTrial}
        simulation={simulation}
        notation={notation}
        deeds={deeds}
      />
      <Assumptions
        uncertainty={uncertainty}
        onShow={(place) => {
          // a sheet that has gone since is told by the next reading
          deeds.showCell(place).catch(() => undefined);
        }}
      />
    </>
  );
}
