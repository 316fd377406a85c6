import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readText } from './catalogue.js';

interface Step {
  id?: string;
  name: string;
  shell: string;
  env: Record<string, string>;
  run: string;
  'working-directory'?: string;
}

export interface Action {
  inputs: Record<string, { description: string; default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}

export const action: Action = parse(readText('action.yml'));

/** What a step of the action came to. */
export interface StepRun {
  code: number | null;
  stdout: string;
  stderr: string;
  outputs: string;
  summary: string;
}

/**
 * Runs a step as the runner would: its script in a file, given to `bash --noprofile --norc -eo pipefail`, inputs put into
 * the environment where the step names them.
 */
export function runStep(
  name: string,
  given: Record<string, string>,
  { home, cwd, env = {} }: { home: string; cwd: string; env?: Record<string, string> },
): StepRun {
  const step = action.runs.steps.find((candidate) => candidate.name === name);
  if (!step) throw new Error(`no step «${name}»`);
  const folder = mkdtempSync(join(tmpdir(), 'rasoat-runner-'));
  const [script, outputs, summary] = ['script.sh', 'outputs', 'summary'].map((file) => join(folder, file)) as [
    string,
    string,
    string,
  ];
  writeFileSync(script, step.run);
  writeFileSync(outputs, '');
  writeFileSync(summary, '');
  const resolved = (text: string) =>
    text.replace(/\$\{\{ (?:inputs\.([\w-]+)|github\.action_path) \}\}/g, (_, input?: string) =>
      input === undefined ? home : (given[input] ?? action.inputs[input]?.default ?? ''),
    );
  const inputs = Object.fromEntries(Object.entries(step.env).map(([key, value]) => [key, resolved(value)]));
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: tmpdir(),
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      ...env,
      ...inputs,
    },
    encoding: 'utf8',
  });
  const ran = {
    code: status,
    stdout,
    stderr,
    outputs: readFileSync(outputs, 'utf8'),
    summary: readFileSync(summary, 'utf8'),
  };
  rmSync(folder, { recursive: true });
  return ran;
}
