import { type Assessment, verdicts } from '../../src/check/assess/Assessment.js';
import { assess } from '../../src/check/assess/assess.js';
import type { Range } from '../../src/plan/model/Finding.js';
import { type ParsedPlan, parsePlans } from '../../src/plan/reader/parsePlans.js';
import { cutDocuments } from '../../src/plan/yaml/cutDocuments.js';
import { parseYaml } from '../../src/plan/yaml/parseYaml.js';
import { readPlainYaml } from '../../src/plan/yaml/readPlainYaml.js';
import { textFormatNames } from '../../src/report/formats.js';
import { renderReport } from '../../src/report/renderReport.js';
import { catalogue } from '../support/catalogue.js';

const asOf = '2022-06-30';
/** CPU, so that a busy machine is no failure. */
const SLOW_MS = 1000;

/** A text as the program reads and judges it. */
export interface Read {
  text: string;
  plans: readonly ParsedPlan[];
  assessments: readonly Assessment[];
  milliseconds: number;
}

/** Throws what reading or judging throws: nothing that a text holds may be the cause. */
export function readText(text: string): Read {
  const before = process.cpuUsage();
  const plans = parsePlans(text);
  const assessments = plans.map((parsed) => assess(parsed, catalogue, { asOf, file: 'plan.yaml' }));
  return { text, plans, assessments, milliseconds: process.cpuUsage(before).user / 1000 };
}

/** What must hold of any text; throws when it does not. `thorough` ones are too slow to ask about each text. */
export const invariants: Readonly<Record<string, { thorough?: boolean; check(read: Read): void | Promise<void> }>> = {
  'each plan has values or problems': {
    check({ plans }) {
      claim(plans.length > 0, 'no plan');
      for (const [i, { plan, problems, document }] of plans.entries()) {
        claim(document === i, `plan ${i} is numbered ${document}`);
        claim(plan !== null || problems.length > 0, `plan ${i} has neither values nor problems`);
      }
    },
  },
  'ranges stand in the text, in order': {
    check({ text, assessments }) {
      const lines = text.split('\n');
      for (const { problems, results } of assessments) {
        ordered(problems, lines);
        for (const { findings, evidence } of results) {
          ordered(findings, lines);
          for (const { range } of evidence) inside(range, lines);
        }
      }
    },
  },
  'a judgement says why': {
    check({ assessments }) {
      for (const { verdict, unit, problems, results } of assessments) {
        claim(verdicts.includes(verdict), `verdict ${verdict}`);
        claim((unit === null) === (verdict === 'unreadable'), `${verdict}, and unit is ${JSON.stringify(unit)}`);
        claim(unit !== null || problems.length > 0, 'unreadable without a problem');
        for (const { requirement, status, findings } of results) {
          claim(status === 'met' || findings.length > 0, `${requirement} is ${status} without a finding`);
        }
      }
    },
  },
  'the same text is read the same': {
    check({ text, plans }) {
      claim(told(parsePlans(text)) === told(plans), 'read twice, and differently');
    },
  },
  'the quick reader reads as the whole parser does': {
    check({ text }) {
      for (const piece of cutDocuments(text)) {
        const quick = readPlainYaml(piece.text);
        claim(
          quick === undefined || JSON.stringify({ root: quick }) === JSON.stringify(parseYaml(piece.text)),
          'the two readers differ',
        );
      }
    },
  },
  'a text is judged in time': {
    check({ text, milliseconds }) {
      claim(milliseconds < SLOW_MS, `${Math.round(milliseconds)} ms for ${text.length} characters`);
    },
  },
  'every text report is made': {
    thorough: true,
    async check({ text, assessments }) {
      const plans = assessments.map((assessment) => ({ assessment, text }));
      for (const format of textFormatNames) {
        const context = { version: '1.0.0', catalogue, asOf, language: 'vi' } as const;
        await renderReport(format, context, plans, { verbose: true });
      }
    },
  },
};

/** All that is read of a text, to compare. */
export function told(plans: readonly ParsedPlan[]): string {
  return JSON.stringify(plans.map(({ plan, problems, document }) => ({ plan, problems, document })));
}

function ordered(findings: readonly { kind: string; range: Range }[], lines: readonly string[]): void {
  let [line, column] = [1, 1];
  for (const { kind, range } of findings) {
    inside(range, lines);
    const { start } = range;
    claim(start.line > line || (start.line === line && start.column >= column), `${kind} stands before its turn`);
    ({ line, column } = start);
  }
}

function inside(range: Range, lines: readonly string[]): void {
  const said = JSON.stringify(range);
  for (const { line, column } of [range.start, range.end]) {
    const length = lines[line - 1]?.length;
    claim(length !== undefined && column >= 1 && column <= length + 1, `not in the text: ${said}`);
  }
  const { start, end } = range;
  claim(start.line < end.line || (start.line === end.line && start.column <= end.column), `ends too soon: ${said}`);
}

function claim(holds: boolean, fault: string): void {
  if (!holds) throw new Error(fault);
}
