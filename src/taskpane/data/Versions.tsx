import type { ReactNode } from "react";

import type { VersionList } from "../../workbook/versions/listVersions";
import { CompareCard, type ComparingDeeds } from "./CompareCard";
import { RestoreCard, type RestoringDeeds } from "./RestoreCard";
import { SaveVersionCard, type SavingDeeds } from "./SaveVersionCard";
import { useReading } from "./useReading";

/** Everything that is done with versions. */
export interface VersionDeeds extends SavingDeeds, ComparingDeeds, RestoringDeeds {
  readonly listVersions: () => Promise<VersionList>;
}

/** Saving, comparing and restoring versions; what needs a version is shown when there is one. */
export function Versions({ deeds }: { readonly deeds: VersionDeeds }): ReactNode {
  const saved = useReading(deeds.listVersions);
  const versions = saved?.versions ?? [];
  return (
    <>
      <SaveVersionCard deeds={deeds} saved={saved} />
      {versions.length === 0 ? null : (
        <>
          <CompareCard deeds={deeds} versions={versions} />
          <RestoreCard deeds={deeds} versions={versions} />
        </>
      )}
    </>
  );
}
