import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { RenderedPlan, ReportContext } from '../../src/report/Format.js';
import { junit } from '../../src/report/junit/junit.js';
import { boardReport } from '../support/boardReport.js';
import { readText } from '../support/catalogue.js';
import { hostilePlan } from '../support/hostilePlan.js';

const folder = mkdtempSync(join(tmpdir(), 'rasoat-junit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const { context, plans, totals } = boardReport();
function written(list: readonly RenderedPlan[], more: Partial<ReportContext> = {}): string {
  const renderer = junit({ ...context, ...more }, { verbose: true });
  return renderer.head() + list.map((plan) => renderer.plan(plan)).join('') + renderer.foot(totals);
}

/** The schema with what junit-10.xsd has added: reasons of what is skipped, files and lines. */
function schema(): string {
  const text = (name: string) => `<xs:attribute name="${name}" type="xs:string" use="optional"/>`;
  const skipped = `<xs:element name="skipped"><xs:complexType mixed="true">${text('type')}${text('message')}</xs:complexType></xs:element>`;
  return readText('test/report/junit/jenkins-junit.xsd')
    .replace('<xs:element name="skipped" type="xs:string"/>', skipped)
    .replace(text('classname'), `${text('classname')}${text('file')}${text('line')}`)
    .replace(text('hostname'), `${text('hostname')}${text('file')}`);
}

function validate(xml: string): string {
  writeFileSync(join(folder, 'junit.xsd'), schema());
  writeFileSync(join(folder, 'report.xml'), xml);
  const options = { cwd: folder, encoding: 'utf8', stdio: 'pipe' } as const;
  execFileSync('xmllint', ['--noout', '--nonet', '--schema', 'junit.xsd', 'report.xml'], options);
  return 'valid';
}

test('a report with something in each of its parts follows the schema', () => {
  expect(validate(written(plans))).toBe('valid');
});

test('so does one of part of a run, held against an earlier report', () => {
  const since = {
    isNewlyDue: () => false,
    stateBefore: () => undefined,
    unitBefore: () => undefined,
    isNew: () => false,
    overdue: new Set<string>(),
    across: new Set<string>(),
    remarks: new Set<string>(),
  };
  expect(validate(written(plans, { only: ['3.1.b'], shard: { index: 1, of: 4 }, since }))).toBe('valid');
});

test('so does one of hostile plans', () => {
  expect(validate(written([hostilePlan(), hostilePlan()]))).toBe('valid');
});

test('the schema refuses what it should', () => {
  expect(() => validate(written(plans).replace(' tests="', ' cases="'))).toThrow(/validate|attribute/);
  expect(() => validate(written(plans).replace('<skipped ', '<left '))).toThrow();
});
