import { mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { languages } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { run } from './program.js';

/** Where the program may have been opened by its icon, as nobody does who writes commands. */
export interface Icon {
  /** Asks for a line, which may be a file dropped into the window; undefined where nobody sits there, or no more. */
  ask: ((question: string) => Promise<string | undefined>) | undefined;
  /** Opens a file with the program that its user has for it; false where that is not known. */
  open: (path: string) => boolean;
}

/**
 * Runs the program as somebody has opened it who knows no commands: files dropped on the icon, or into its window, are
 * judged, and the report opens. Whoever gives a command, and a job, gets just that. Returns the exit code.
 */
export async function byIcon(terminal: Terminal, icon: Icon): Promise<number> {
  const { argv } = terminal;
  const say = wordsFor(terminal);
  if (argv.length > 0) {
    // What is dropped comes with its whole path.
    if (!argv.every((word) => isAbsolute(word) && kindOf(word))) return run(terminal);
    const code = await judge(argv, terminal, icon);
    await icon.ask?.(`\n${say.close} `);
    return code;
  }
  if (!icon.ask) return run(terminal);
  terminal.stdout(`${say.greeting}\n`);
  for (let code = 0; ; ) {
    const line = (await icon.ask(`\n${say.question} `))?.trim() ?? '';
    if (line === '') return code;
    const paths = pathsIn(line, terminal.cwd);
    if (paths.length === 0) terminal.stderr(`${say.notThere(visible(line))}\n`);
    else code = await judge(paths, terminal, icon);
  }
}

const wordsFor = ({ env }: Terminal) =>
  sayIn(languages.find((language) => language === env.RASOAT_LANG) ?? languages[0]).icon;

/** The paths in a line, each in quotation marks where it has spaces; none where one of them leads nowhere. */
function pathsIn(line: string, cwd: string): string[] {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|[^\s"']+/g)].map(
    ([word, double, single]) => double ?? single ?? word,
  );
  const found = [[line], words].find((paths) => paths.every((path) => kindOf(resolve(cwd, path))));
  return found ?? [];
}

/** Judges plans and opens the report, which stands beside them; a Word document becomes a draft of a plan. */
async function judge(paths: readonly string[], terminal: Terminal, icon: Icon): Promise<number> {
  const say = wordsFor(terminal);
  const [first = '', ...others] = paths.map((path) => resolve(terminal.cwd, path));
  const cwd = kindOf(first) === 'folder' ? first : dirname(first);
  if (others.length === 0 && /\.docx$/i.test(first))
    return run({ ...terminal, cwd, argv: ['convert', first, '-o', placeFor(cwd)] });
  const report = join(placeFor(cwd), `${say.report}-${basename(first, extname(first))}.html`);
  // Of some plans nobody can tell who has sent none.
  const partial = [first, ...others].every((path) => kindOf(path) === 'file') ? ['--partial'] : [];
  const asked = [...partial, '--fail-on', 'never', '--quiet', '-o', `html:${report}`];
  const code = await run({ ...terminal, cwd, argv: ['check', first, ...others, ...asked] });
  if (!statSync(report, { throwIfNoEntry: false })) return code;
  terminal.stdout(`\n${(icon.open(report) ? say.opened : say.written)(visible(report))}\n`);
  return code;
}

/** A folder itself where something can be written there, else the one for what is kept for a while. */
function placeFor(folder: string): string {
  try {
    rmdirSync(mkdtempSync(join(folder, '.rasoat-')));
    return folder;
  } catch {
    return tmpdir();
  }
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && (stats.isDirectory() ? 'folder' : 'file');
}
