import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { putNew } from './putNew.js';

/** `rasoat page`: writes the page on which a unit writes its plan, where no file is yet. It opens in the language chosen. */
export function page(file: string, terminal: Terminal, language: Language): void {
  const { errors, page: say } = sayIn(language).cli;
  const built = join(terminal.home, 'dist/form.html');
  if (!existsSync(built)) throw new UsageError(errors.notBuilt);
  const text = readFileSync(built, 'utf8').replace('<html lang="vi">', `<html lang="${language}">`);
  if (!putNew(file, text, terminal, language)) throw new UsageError(errors.alreadyThere(visible(file)));
  terminal.stderr(`${say(visible(file))}\n`);
}
