import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sayIn } from '../../src/messages/Say.js';
import type { RenderedPlan, ReportContext } from '../../src/report/Format.js';
import { sarif } from '../../src/report/sarif/sarif.js';
import { boardReport } from '../support/boardReport.js';
import { hostilePlan } from '../support/hostilePlan.js';

/** The validator of SARIF's own SDK, with its rules for what GitHub's code scanning takes in. */
const VALIDATOR = '@microsoft/sarif-multitool@5.7.0';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-sarif-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { context, plans, totals } = boardReport();

function written(list: readonly RenderedPlan[], more: Partial<ReportContext> = {}): string {
  const renderer = sarif({ ...context, ...more });
  return renderer.head() + list.map((plan) => renderer.plan(plan)).join('') + renderer.foot(totals);
}

const board = written(plans, { rosterFile: 'danh sách/đơn vị 1.xlsx' });

/** What GitHub and the format refuse. */
function spoiled(): string {
  const log = JSON.parse(board);
  delete log.runs[0].results[0].locations;
  log.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = 'a b#c';
  return JSON.stringify(log);
}

const REPORTS = {
  'vi.sarif': board,
  'en-no-roster.sarif': written(plans, { say: sayIn('en') }),
  'hostile.sarif': written([hostilePlan(), hostilePlan('a b/100%#c?d.yaml')]),
  'no-plans.sarif': written([]),
  // A shard of some requirements, of which an earlier report knew every other finding.
  'part.sarif': written(plans, {
    only: ['3.1.b'],
    shard: { index: 1, of: 4 },
    since: {
      isNewlyDue: () => false,
      stateBefore: () => undefined,
      unitBefore: () => undefined,
      isNew: (id: string) => id.length % 2 === 0,
      overdue: new Set(),
      across: new Set(),
      remarks: new Set(),
    },
  }),
  'spoiled.sarif': spoiled(),
};
type Name = keyof typeof REPORTS;

interface Found {
  ruleId: string;
  level?: string;
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[];
}
let found: Found[] = [];

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: folder, stdio: 'ignore' });
  run('npm', 'install', '--no-audit', '--no-fund', VALIDATOR);
  for (const [name, log] of Object.entries(REPORTS)) writeFileSync(join(folder, name), log);
  // It hands its arguments to a shell, which would end the command at `;`.
  const options = ['--rule-kind', '"Sarif;Ghas"', '--level', '"Error;Warning;Note"', '-o', 'found.json'];
  run(join(folder, 'node_modules/.bin/sarif-multitool'), 'validate', ...Object.keys(REPORTS), ...options);
  const log = readFileSync(join(folder, 'found.json'), 'utf8').replace(/^\ufeff/, '');
  found = JSON.parse(log).runs[0].results;
});

/** The rules that a report breaks, at these levels; a result without a level is a warning. */
function broken(name: Name, ...levels: string[]): string[] {
  const about = found.filter(({ level = 'warning', locations }) => {
    const uri = locations[0]?.physicalLocation.artifactLocation.uri ?? '';
    return levels.includes(level) && uri.endsWith(name);
  });
  return [...new Set(about.map(({ ruleId }) => ruleId))].sort();
}

test.each(['vi.sarif', 'en-no-roster.sarif', 'hostile.sarif', 'no-plans.sarif', 'part.sarif'] as const)(
  '%s has no error or warning',
  (name) => {
    expect(broken(name, 'error', 'warning')).toEqual([]);
    expect(broken(name, 'note'), 'it was read').toContain('SARIF2003');
  },
);

test('the notes are those that are meant', () => {
  const meant = [
    'SARIF2002', // messages are whole sentences, not ids with arguments
    'SARIF2003', // which version of which repository: the platform knows
    'SARIF2006', // whether the address of the schema answers
    'SARIF2009', // ids of requirements are those of the conclusion, not `ABC1001`
    'SARIF2010', // no snippets: the plans are beside the report
    'SARIF2011', // nor lines around them
    'SARIF2012', // the help stands in the rule, not at an address
  ];
  const notes = broken('vi.sarif', 'note');
  expect(notes.length).toBeGreaterThan(0);
  expect(meant).toEqual(expect.arrayContaining(notes));
});

test('the validator does object to what GitHub and the format refuse', () => {
  expect(broken('spoiled.sarif', 'error')).toEqual(expect.arrayContaining(['GH1015', 'SARIF1002']));
});
