import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from '../support/catalogue.js';
import { describeTranscripts, type Ran, transcripts } from '../support/describeTranscripts.js';

function asProgram(argv: string[], stdin: string | undefined, cwd: string): Promise<Ran> {
  const child = promisify(execFile)(process.execPath, [`${root}bin/rasoat.js`, ...argv], {
    cwd,
    env: { PATH: process.env.PATH },
  });
  child.child.stdin?.end(stdin ?? '');
  return child.then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, code: code as number }),
  );
}

describeTranscripts('as a program of its own', { run: asProgram, files: transcripts });
