import { createHash } from 'node:crypto';
import type { Shard } from '../../desk/totals/Scope.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { UsageError } from '../UsageError.js';

/** Reads `--shard 1/4`. */
export function shardOption(value: string, language: Language): Omit<Shard, 'files'> {
  const [, index = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value.trim()) ?? []).map(Number);
  if (index < 1 || index > of) throw new UsageError(messages[language].cli.errors.badShard(visible(value)));
  return { index, of };
}

/**
 * Whether a file belongs to a shard. Its name alone decides, so that shards which do not see quite the same folder still
 * neither lose nor share a file, and a new plan moves no other one.
 */
export function inShard(file: string, { index, of }: Omit<Shard, 'files'>): boolean {
  return createHash('sha256').update(file).digest().readUInt32BE(0) % of === index - 1;
}
