import { Command, CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { usageMistake } from '../../../src/shell/cli/usageMistake.js';

const said = (code: string, message: string, language: 'vi' | 'en') => {
  let stderr = '';
  const exit = usageMistake(
    new CommanderError(1, code, message),
    new Command('rasoat'),
    { argv: [], cwd: '.', stderr: (text) => (stderr += text) },
    language,
  );
  return [exit, stderr.split('\n')[0]];
};

test('a mistake that the program has no sentence for is told in the parser’s own words, and for what it is', () => {
  const code = 'commander.conflictingOption';
  const message = "error: option '--one' cannot be used with option '--two'";
  expect(said(code, message, 'vi')).toEqual([
    2,
    "Lệnh viết chưa đúng: option '--one' cannot be used with option '--two'",
  ]);
  expect(said(code, message, 'en')).toEqual([
    2,
    "The command is not written right: option '--one' cannot be used with option '--two'",
  ]);
  expect(said('commander.excessArguments', 'error: too many arguments', 'vi')).toEqual([2, 'Thừa đối số.']);
});
