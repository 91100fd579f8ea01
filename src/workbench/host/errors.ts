/** An error as Excel answers it: a code that add-ins switch on, a sentence, and the member where it happened. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus: number,
    readonly location?: string,
  ) {
    super(message);
  }
}

/** Something was asked for by a name or a place that it does not have. */
export function itemNotFound(location?: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", 404, location);
}

/** An argument of a kind or a value that the member does not take. */
export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
  location?: string,
): HostError {
  return new HostError("InvalidArgument", message, 400, location);
}

/** A matrix of another size than the range it is written to. */
export function wrongDimensions(location?: string): HostError {
  return invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );
}

/** A name is taken. */
export function itemAlreadyExists(location?: string): HostError {
  return new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    400,
    location,
  );
}

/** The state of the workbook does not allow the deed. */
export function invalidOperation(message: string, location?: string): HostError {
  return new HostError("InvalidOperation", message, 400, location);
}

/** The cells are locked and their sheet is protected. */
export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", 401);
}

/** Cells cannot be moved, since a table would be torn apart. */
export function tableInTheWay(): HostError {
  return invalidOperation(
    "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
  );
}

/** Excel has the member, this host does not yet. */
export function notImplemented(member: string): HostError {
  return new HostError(
    "EmulatedHostNotImplemented",
    `The emulated Excel host does not implement ${member}.`,
    501,
    member,
  );
}

/** Not even Excel has the member. */
export function unknownMember(member: string): HostError {
  return new HostError("EmulatedHostUnknownMember", `Office.js knows no member ${member}.`, 400, member);
}

/** The member needs a later requirement set than the manifest declares. */
export function aboveRequirements(member: string, set: string, needed: string, declared: string): HostError {
  const sentence = `${member} needs ${set} ${needed}; the add-in declares ${set} ${declared}.`;
  return new HostError("ApiNotFound", sentence, 400, member);
}
