/** Money: every amount in one call shares one unit (kr, 1 000 kr, mill. kr) and the answer is in that unit. */
export type Amount = number;

/** A fraction: 2 % is 0.02. */
export type Rate = number;

/** A calendar year, such as 2026. */
export type Year = number;

/** A day as Excel numbers it: 1 January 2024 is 45292. */
export type Day = number;
