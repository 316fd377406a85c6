import { element, xmlContent } from './element.js';

/** A case of a suite. Its name stays the same from run to run, so that a platform can follow it. */
export interface TestCase {
  name: string;
  outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** What kind of failure or error it is. */
  type?: string;
  /** Why, in a line. */
  message?: string;
  /** Everything to say about it. */
  text?: string;
  line?: number;
}

/** A suite of test cases: what JUnit has for a plan. */
export interface TestSuite {
  name: string;
  /** With a case's name unique within the report. */
  classname: string;
  file?: string;
  cases: readonly TestCase[];
  /** What is said beside the cases. */
  text?: string;
}

/**
 * A suite as JUnit XML, with its counts (https://github.com/jenkinsci/xunit-plugin, junit-10.xsd). All times are 0: there
 * is no clock in a report.
 */
export function suiteXml({ name, classname, file, cases, text = '' }: TestSuite): string {
  const count = (outcome: TestCase['outcome']) => cases.filter((one) => one.outcome === outcome).length;
  const counts = {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  };
  const content = [
    ...cases.map((one) => caseXml(one, classname, file)),
    ...(text === '' ? [] : [element('system-out', {}, xmlContent(text))]),
  ];
  return `${element('testsuite', { name, ...counts, time: 0, file }, `\n${content.join('\n')}\n`)}\n`;
}

function caseXml(
  { name, outcome, type, message, text = '', line }: TestCase,
  classname: string,
  file?: string,
): string {
  const said = xmlContent(text);
  const output = said === '' ? '' : element('system-out', {}, said);
  const content = {
    passed: () => output,
    skipped: () => element('skipped', { message }) + output,
    failure: () => element('failure', { type, message }, said),
    error: () => element('error', { type, message }, said),
  }[outcome]();
  return element('testcase', { classname, name, time: 0, file, line }, content);
}
