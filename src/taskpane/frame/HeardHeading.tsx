import type { ReactNode } from "react";

import { OnlyHeard } from "./OnlyHeard";

/** The heading of a view whose tab already tells eyes where they are. */
export function HeardHeading({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <OnlyHeard>
      <h1>{children}</h1>
    </OnlyHeard>
  );
}
