import { parsePlan } from '../../plan/reader/parsePlans.js';
import type { AnyFinding } from '../assess/AnyFinding.js';
import type { Result } from '../assess/Assessment.js';
import { assess } from '../assess/assess.js';
import { exampleUnit } from '../catalogue/exampleUnit.js';
import type { Catalogue, Requirement } from '../catalogue/loadCatalogue.js';

/** The Party committees that the units of examples register with. */
const COMMITTEES: Readonly<Record<string, string>> = {
  province: 'Tỉnh ủy Bắc Hà',
  district: 'Huyện ủy Sông Thương',
  commune: 'Đảng ủy xã An Thịnh',
};

/** How an example comes out: what is wrong with it as a plan, and how its requirement stands. */
export interface JudgedExample {
  problems: AnyFinding[];
  result: Result | undefined;
}

/**
 * Judges a fragment of a plan by one requirement of a catalogue. A fragment that does not say whose plan it is of is
 * judged as that of a unit which the requirement binds, of a district where it binds one.
 */
export function judgeExample(
  requirement: Requirement,
  catalogue: Catalogue,
  { text, asOf }: { text: string; asOf: string },
): JudgedExample {
  const own = parsePlan(text);
  const parsed = own.plan ? own : parsePlan(`${text}\n${unitFor(requirement)}`);
  // A fragment need not meet anything else.
  const only = new Set([requirement.id]);
  const { problems, results } = assess(parsed, catalogue, { asOf, file: 'example.yaml', only });
  return { problems, result: results.find((result) => result.requirement === requirement.id) };
}

/** It stands behind the fragment, so that lines count as in the fragment. */
function unitFor(requirement: Requirement): string {
  const { type, level } = exampleUnit(requirement);
  return `unit: { name: Đơn vị thử, type: ${type}, level: ${level}, party_committee: ${COMMITTEES[level]} }\n`;
}
