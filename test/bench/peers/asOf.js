/** The day that the benchmark judges on, as the generator's province expects. */
export const AS_OF = '2022-06-30';
