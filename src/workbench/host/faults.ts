/** What can go wrong between an add-in and Excel, to order. */
export type Fault =
  | "InvalidOperationInCellEditMode"
  | "ActivityLimitReached"
  | "AccessDenied"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "SessionTimedOut"
  | "LostConnection";

/** OSF error codes of faults that the envelope carries. */
export const ENVELOPE_ERRORS: Partial<Record<Fault, number>> = {
  SessionTimedOut: 5012,
  ActivityLimitReached: 5102,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
  AccessDenied: 7000,
};

/** Excel on the web takes and gives five megabytes at most. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Faults to inject; they hit the add-in's own batches, not the answers of custom functions. */
export class Faults {
  /** While someone edits a cell, Excel refuses batches. */
  isEditingCell = false;
  /** The largest request and response in bytes. */
  payloadLimit = PAYLOAD_LIMIT;
  private readonly planned: Fault[] = [];

  /** Lets the next batches fail. */
  failNext(fault: Fault, batches = 1): void {
    for (let count = 0; count < batches; count += 1) this.planned.push(fault);
  }

  /** The fault of the batch that has just come, if any. */
  take(): Fault | undefined {
    return this.planned.shift() ?? (this.isEditingCell ? "InvalidOperationInCellEditMode" : undefined);
  }
}
