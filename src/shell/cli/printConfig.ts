import { stringify } from 'yaml';
import type { Configuration } from '../../desk/configuration/Configuration.js';
import { messages } from '../../messages/sentences.js';
import { hasMembers } from '../../plan/maps/valueAt.js';
import { configShape, type Shape } from '../../plan/model/model.js';
import { keyIn, type Vocabulary, wordIn } from '../../plan/model/vocabulary.js';
import { visible } from '../../plan/text/visible.js';
import { nameFrom } from '../slashed.js';
import type { Terminal } from '../Terminal.js';
import { placeInConfig } from './openConfig.js';
import { columnsRead } from './rosterColumns.js';
import type { SettingOptions } from './SettingOptions.js';
import type { Settings } from './settings.js';

type Key = keyof Configuration;

const isKey = (name: string): name is Key => configShape.fields.has(name);

/** Options of the command line by the key of the configuration that they win over. */
const OPTIONS: Partial<Record<Key, keyof SettingOptions>> = {
  as_of: 'asOf',
  by: 'by',
  catalogue: 'catalogue',
  decisions: 'decisions',
  exclude: 'exclude',
  fail_on: 'failOn',
  outputs: 'output',
  reply_by: 'replyBy',
  roster: 'roster',
  register: 'register',
};

/** What is in force, as a configuration that could be used, with where each value is from. */
export function printConfig(
  settings: Settings,
  given: SettingOptions & { paths: readonly string[] },
  terminal: Terminal,
  languageFrom: string | undefined,
): string {
  const { language, config } = settings;
  const { configuration } = config.parsed;
  const { cli } = messages[language];
  const inForce = valuesOf(settings, given, terminal);
  /** What has set a key: an option, the environment, the file, or nobody. */
  const originOf = (key: Key): string => {
    const option = OPTIONS[key];
    if (option !== undefined && given[option] !== undefined) return cli.from.option;
    if (key === 'plans' && given.paths.length > 0) return cli.from.option;
    if (key === 'language' && languageFrom !== undefined) return languageFrom;
    return configuration[key] === undefined ? cli.from.default : placeInConfig(config, key);
  };
  const lines = [...configShape.fields.values()].flatMap((field) => {
    const { key } = field;
    const value = isKey(key) ? inForce[key] : undefined;
    if (!isKey(key) || value === undefined) return [];
    const columns = key === 'roster' ? columnsRead(settings, terminal).map((line) => `# ${line}\n`) : [];
    const entry = stringify({ [keyIn(field, language)]: written(key, value, language) }, { lineWidth: 0 });
    return [`# ${originOf(key)}\n${columns.join('')}${entry}`];
  });
  return visible(`# ${config.file === undefined ? cli.from.noConfig : config.file}\n${lines.join('')}`);
}

function valuesOf(
  settings: Settings,
  { paths }: { paths: readonly string[] },
  terminal: Terminal,
): { [K in Key]?: unknown } {
  const {
    config,
    asOf,
    decisionFiles,
    failOn,
    language,
    rosterFile,
    registerFile,
    outputs,
    plans,
    exclusions,
    replyBy,
  } = settings;
  const relativeTo = (path: string) => nameFrom(terminal.cwd, path);
  const wanted = paths.length > 0 ? paths : plans;
  return {
    ...config.parsed.configuration,
    plans: wanted.length > 0 ? wanted : ['.'],
    ...(exclusions.length > 0 && { exclude: exclusions.map(({ pattern }) => pattern) }),
    ...(rosterFile && { roster: relativeTo(rosterFile) }),
    ...(decisionFiles.length > 0 && { decisions: decisionFiles.map(relativeTo) }),
    ...(registerFile && { register: relativeTo(registerFile) }),
    catalogue: relativeTo(settings.catalogueFolder),
    as_of: asOf,
    ...(replyBy && { reply_by: replyBy }),
    fail_on: failOn,
    language,
    ...(outputs.length > 0 && {
      outputs: outputs.map(({ format, path, byDistrict }) => `${format}:${relativeTo(path)}${byDistrict ? '/' : ''}`),
    }),
  };
}

/** A value with its names in the language: of lists of records, each key. */
function written(key: Key, value: unknown, language: Vocabulary): unknown {
  const named = (shape: Shape | undefined, given: unknown): unknown => {
    const below = shape?.is === 'list' || shape?.is === 'map' ? shape.of : undefined;
    if (Array.isArray(given)) return given.map((item) => named(below, item));
    if (shape?.is === 'choice') {
      const choice = shape.choices.find(({ value: word }) => word === given);
      return choice ? wordIn(choice, language) : given;
    }
    if (!hasMembers(given)) return given;
    return Object.fromEntries(
      Object.entries(given).map(([name, item]) => {
        const field = shape?.is === 'record' ? shape.fields.get(name) : undefined;
        return [field ? keyIn(field, language) : name, named(field?.shape ?? below, item)];
      }),
    );
  };
  return named(configShape.fields.get(key)?.shape, value);
}
