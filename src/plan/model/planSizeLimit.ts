/** The bytes of a plan's file: larger ones are not read (schemas/README.md, "Bad input"). */
export const PLAN_SIZE_LIMIT = 1024 * 1024;
