/** Numbers that look random and are the same on every machine, seeded with a text. */
export class Random {
  constructor(name: string);
  next(): number;
  int(from: number, to: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly T[]): T;
  some<T>(items: readonly T[], count: number): T[];
}
