import type { Language } from '../../messages/Language.js';
import { sayIn } from '../../messages/Say.js';
import { visible } from '../../plan/text/visible.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import { putNew } from './putNew.js';

/** `rasoat page`: writes the page on which a unit writes its plan, where no file is yet. It opens in the language chosen. */
export function page(file: string, terminal: Terminal, language: Language): void {
  const { errors, page: say } = sayIn(language).cli;
  const text = builtPage(terminal)?.replace('<html lang="vi">', `<html lang="${language}">`);
  if (text === undefined) throw new UsageError(errors.notBuilt);
  if (!putNew(file, text, terminal, language)) throw new UsageError(errors.alreadyThere(visible(file)));
  terminal.stderr(`${say(visible(file))}\n`);
}

/** As the build left it; undefined where nothing was built. */
function builtPage({ read }: Pick<Terminal, 'read'>): string | undefined {
  try {
    return Buffer.from(read('dist/form.html')).toString();
  } catch {
    return undefined;
  }
}
