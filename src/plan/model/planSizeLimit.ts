/** The bytes of a plan's file: larger ones are not read (behaviour.md). */
export const PLAN_SIZE_LIMIT = 1024 * 1024;
