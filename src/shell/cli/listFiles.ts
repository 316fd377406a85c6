import { isNearMiss } from '../../messages/isNearMiss.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { FoundPlans } from '../read/FoundPlans.js';
import type { Terminal } from '../Terminal.js';
import { shardOf } from './scope.js';

/**
 * `--list-files`: the files that a run would read as plans, one a line. What it would pass over goes beside it, each name with
 * the reason, and the rest counted.
 */
export async function listFiles(
  { list, leftOut, skipped }: Pick<FoundPlans, 'leftOut' | 'skipped'> & { list: readonly { file: string }[] },
  shard: string | undefined,
  language: Language,
  terminal: Terminal,
): Promise<void> {
  const { cli, labels } = messages[language];
  const { why } = cli.listed;
  const read = (await shardOf(list, shard, language)).list;
  terminal.stdout(read.map(({ file }) => `${inOneLine(file)}\n`).join(''));
  const passedOver = [
    ...leftOut.flatMap(({ pattern, from, files }) => files.map((file) => [file, why.excluded(pattern, from)] as const)),
    ...(skipped.ignored ?? []).map((file) => [file, why.ignored] as const),
    ...(skipped.passedOver ?? []).map((file) => [file, isNearMiss(file) ? why.nearMiss : why.notYaml] as const),
  ];
  for (const [file, reason] of passedOver) terminal.stderr(`${inOneLine(file)}: ${inOneLine(reason)}\n`);
  for (const line of labels.skipped({ absent: skipped.absent, others: skipped.others })) terminal.stderr(`${line}\n`);
  terminal.stderr(`${cli.listed.count(read.length, list.length)}\n`);
}

/** A name as it is, for it may be handed on; what would end the line is made visible. */
const inOneLine = (name: string) => visible(name).replaceAll('\n', '‹U+000A›').replaceAll('\r', '‹U+000D›');
