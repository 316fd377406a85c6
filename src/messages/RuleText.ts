/** A rule as the platforms of a CI job list it: what is wrong in general, and what to do. */
export interface RuleText {
  title: string;
  todo: string;
}
