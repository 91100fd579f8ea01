import { Button, Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useWording } from "../frame/wording";
import type { PartProps } from "../more/LazyPart";
import { Card } from "./Card";

type StarterWorkbookCardProps = Pick<PartProps, "hasStarterWorkbook" | "onCreate">;

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px 16px" },
});

/** The starter workbook: made here, or saved as a file of its own. */
export function StarterWorkbookCard({ hasStarterWorkbook, onCreate }: StarterWorkbookCardProps): ReactNode {
  const styles = useStyles();
  const { t } = useWording();
  return (
    <Card
      title={t("data.starter.title")}
      sentence={hasStarterWorkbook ? t("data.starter.exists") : t("data.starter.sentence")}
    >
      <div className={styles.choices}>
        {hasStarterWorkbook ? null : (
          <Button
            appearance="primary"
            onClick={() => {
              onCreate();
            }}
          >
            {t("firstRun.create")}
          </Button>
        )}
        {/* in a window of its own: on the desktop that is the browser, which can save files */}
        <Link href="assets/handlingsrom-startarbeidsbok.xlsx" download target="_blank" rel="noopener">
          {t("data.starter.save")}
        </Link>
      </div>
    </Card>
  );
}
