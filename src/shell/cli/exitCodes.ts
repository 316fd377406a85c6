/** Exit codes of behaviour.md. */
export const exitCodes = {
  fine: 0,
  failing: 1,
  unusable: 2,
  bug: 70,
} as const;
