/** The exit codes of the program (examples/README.md, "Commands and options"). */
export const exitCodes = {
  fine: 0,
  failing: 1,
  unusable: 2,
  bug: 70,
} as const;
