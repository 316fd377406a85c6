import { Command, CommanderError, Option } from 'commander';
import { CatalogueFault } from '../../check/catalogue/CatalogueFault.js';
import { languages } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { Interrupted } from '../Interruption.js';
import type { Terminal } from '../Terminal.js';
import { NotWritable, UsageError } from '../UsageError.js';
import type { Chosen } from './check.js';
import { addCheck } from './commands/addCheck.js';
import { addCompletion } from './commands/addCompletion.js';
import { addConvert } from './commands/addConvert.js';
import { addDesk } from './commands/addDesk.js';
import { addExplain } from './commands/addExplain.js';
import { addHistory } from './commands/addHistory.js';
import { addInit } from './commands/addInit.js';
import { addPage } from './commands/addPage.js';
import { addReceive } from './commands/addReceive.js';
import { addReport } from './commands/addReport.js';
import { addRequirements } from './commands/addRequirements.js';
import { addSchema } from './commands/addSchema.js';
import { dressed, type Shared } from './commands/Setting.js';
import { exitCodes } from './exitCodes.js';
import { placedFault } from './openCatalogue.js';
import { guardedMessages } from './runnerCommands.js';
import { usageMistake } from './usageMistake.js';

/** Runs the program and returns its exit code. Everything outside comes in with the terminal. */
export async function run(world: Terminal): Promise<number> {
  const terminal = guardedMessages(world);
  const chosen = languageOf(terminal);
  const { language } = chosen;
  const { cli } = messages[language];
  let code: number = exitCodes.fine;
  const program = createProgram(terminal, chosen, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...terminal.argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Interrupted) return error.code;
    if (error instanceof CommanderError) return usageMistake(error, program, terminal, language);
    if (error instanceof NotWritable) {
      terminal.stderr(`${cli.errors.notWritable(error.code)}\n`);
      return exitCodes.unusable;
    }
    if (error instanceof CatalogueFault) {
      terminal.stderr(`${placedFault(error, error.file, language)}\n`);
      return exitCodes.unusable;
    }
    if (error instanceof UsageError) {
      terminal.stderr(`${visible(error.message)}\n`);
      return exitCodes.unusable;
    }
    terminal.stderr(
      `${cli.errors.bug}\n\nrasoat ${terminal.version}\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
    return exitCodes.bug;
  }
}

/** The language is needed before the arguments are understood, to complain about them in it. */
function languageOf({ argv, env }: Terminal): Chosen {
  const at = argv.lastIndexOf('--lang');
  const joined = argv.findLast((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  const option = at >= 0 ? argv[at + 1] : joined;
  const known = (asked: string | undefined) => languages.find((language) => language === asked?.toLowerCase());
  const [byOption, byEnvironment] = [known(option), known(env.RASOAT_LANG)];
  if (byOption) return { language: byOption, from: '--lang' };
  return byEnvironment ? { language: byEnvironment, from: 'RASOAT_LANG' } : { language: languages[0] };
}

function createProgram(terminal: Terminal, chosen: Chosen, done: (code: number) => void): Command {
  const { language } = chosen;
  const { cli } = messages[language];
  const { options, help } = cli;
  const program = dressed(new Command('rasoat'), terminal, language)
    .description(cli.description)
    .version(terminal.version, '-V, --version', help.versionOption)
    .helpCommand('help [command]', help.helpCommand)
    .addHelpText('after', `\n${help.after}`);
  const coloured = (flags: Shared) => terminal.colours && flags.color !== false && program.opts().color !== false;
  const setting = { program, terminal, language, chosen, coloured };
  addCheck(setting, done);
  addExplain(setting);
  addRequirements(setting);
  addPage(setting);
  addSchema(setting);
  addReport(setting, done);
  addDesk(setting, done, run);
  addHistory(setting, done);
  addInit(setting, done);
  addConvert(setting, done);
  addReceive(setting, done);
  addCompletion(setting);
  return program
    .addOption(new Option(`--lang <${help.placeholders.lang}>`, options.lang).choices(languages))
    .addOption(new Option('--no-color', options.noColor));
}
