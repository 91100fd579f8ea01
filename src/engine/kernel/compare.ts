import type { Rate } from "./units";

/** Shares that differ by less than this are the same: a target that is met to the last krone is met. */
const SLACK = 1e-9;

/** Whether a share reaches a target, with the rounding noise in the user's favour. */
export const reaches = (share: Rate, target: Rate): boolean => share >= target - SLACK;

/** Whether a share keeps within a limit, with the rounding noise in the user's favour. */
export const keepsWithin = (share: Rate, limit: Rate): boolean => share <= limit + SLACK;

/** Whether a share is above a level by more than rounding noise. */
export const exceeds = (share: Rate, level: Rate): boolean => share > level + SLACK;
