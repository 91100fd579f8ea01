import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWording } from "../frame/wording";
import type { PartProps } from "../more/LazyPart";
import { Card } from "./Card";

const useStyles = makeStyles({ create: { alignSelf: "flex-start" } });

/** *Hent regnskap* where there is no starter workbook to put the accounts in: what comes first, one click away. */
export function OwnFiguresCard({ onCreate }: Pick<PartProps, "onCreate">): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <Card title={t("data.importing.title")} sentence={t("data.importing.needsStarter")}>
      <Button
        className={styles.create}
        onClick={() => {
          onCreate({ isForOwnFigures: true });
        }}
      >
        {t("data.importing.createEmpty")}
      </Button>
    </Card>
  );
}
