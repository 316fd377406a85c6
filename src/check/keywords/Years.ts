/** The years that a duty is asked for, both inclusive. */
export interface Years {
  from: number;
  to: number;
  /** How many days after its end each is due; 0 when absent. */
  dueDays?: number;
  /** How many entries a year may have at most. */
  max?: number;
}
