import type { ReactNode } from "react";

import type { IllustratedYear } from "./illustratedYears";

/** What a picture is drawn from, and how it is put into the sheet. */
export interface PictureProps {
  readonly years: readonly number[];
  readonly drawn: readonly IllustratedYear[];
  readonly insertion: ReactNode;
}
