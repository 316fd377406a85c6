import { describe, expect, test } from 'vitest';
import type { FindingKind } from '../../src/check/assess/AnyFinding.js';
import type { Result, Status } from '../../src/check/assess/Assessment.js';
import { assess } from '../../src/check/assess/assess.js';
import type { Language } from '../../src/messages/Language.js';
import { sentenceOf } from '../../src/messages/sentences.js';
import { parsePlan } from '../../src/plan/reader/parsePlans.js';
import { catalogue } from './catalogue.js';

/** One row of a requirement's table: a plan, the day, and how the requirement must stand. */
export interface Row {
  name: string;
  /** The unit, when it matters; else one of the first type and level the requirement binds. */
  unit?: { type?: string; level?: string; party_committee?: string | null };
  /** The plan's sections as a unit writes them, without `đơn vị`. */
  plan: string;
  asOf: string;
  status: Status;
  /** Kinds of the findings, in order. */
  findings?: FindingKind[];
  /** What the first finding says of it. */
  says?: Record<Language, string>;
  due?: string;
  daysLate?: number;
  daysLeft?: number;
  /** The day for which it is planned; none where it is left out. */
  planned?: string;
}

/** Judges a plan text by one requirement. */
export function judgeRequirement(
  id: string,
  { unit, plan, asOf }: Pick<Row, 'unit' | 'plan' | 'asOf'>,
): Result | undefined {
  const applies = catalogue.find(id)?.applies[0];
  const level = unit?.level ?? (applies?.levels.includes('district') ? 'district' : applies?.levels[0]);
  const committee = unit?.party_committee === undefined ? 'Huyện ủy Sông Thương' : unit.party_committee;
  const head = ['unit:', '  name: Đơn vị thử', `  type: ${unit?.type ?? applies?.types[0]}`, `  level: ${level}`];
  if (committee !== null) head.push(`  party_committee: ${committee}`);
  const parsed = parsePlan(`${head.join('\n')}\n${plan}`);
  return assess(parsed, catalogue, { asOf, file: 'plan.yaml' }).results.find(({ requirement }) => requirement === id);
}

/** A requirement's table: each row is a test. */
export function testRequirement(id: string, rows: readonly Row[]): void {
  describe(id, () => {
    test.each(rows)('$name', (row) => {
      const result = judgeRequirement(id, row);
      expect(result?.status).toBe(row.status);
      if (row.findings) expect(result?.findings.map(({ kind }) => kind)).toEqual(row.findings);
      const [first] = result?.findings ?? [];
      if (row.says) expect(first && { vi: sentenceOf(first, 'vi'), en: sentenceOf(first, 'en') }).toEqual(row.says);
      if (row.due) expect(result?.due).toBe(row.due);
      if (row.daysLate !== undefined) expect(result?.daysLate).toBe(row.daysLate);
      if (row.daysLeft !== undefined) expect(result?.daysLeft).toBe(row.daysLeft);
      expect(result?.planned).toBe(row.planned);
      // A result that is not met says why (requirements.md).
      if (row.status !== 'met') expect(result?.findings.length).toBeGreaterThan(0);
    });
  });
}
