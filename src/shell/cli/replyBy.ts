import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import { UsageError } from '../UsageError.js';
import { type OpenConfig, placeInConfig } from './openConfig.js';
import { asOfOption } from './options.js';

/** By when units are asked to answer, and what is to be said where the day of the configuration has passed. */
export interface ReplyBy {
  replyBy?: IsoDate;
  warning?: string;
}

/**
 * The day to answer by: as the command line says, else the configuration. Nobody can answer by a day that has passed on
 * the as-of date: an option that says so is a UsageError; one of the configuration, left from an earlier round, is told
 * and left out, for a run is more than its slips.
 */
export function replyByOf(
  option: string | undefined,
  config: OpenConfig,
  { asOf, today, language }: { asOf: IsoDate; today: IsoDate; language: Language },
): ReplyBy {
  const { cli, words } = messages[language];
  const written = config.parsed.configuration.reply_by;
  const replyBy = option === undefined ? written : asOfOption(option, today, language);
  if (replyBy === undefined) return {};
  if (replyBy >= asOf) return { replyBy };
  if (option !== undefined) throw new UsageError(cli.errors.replyByPassed(words.date(replyBy), words.date(asOf)));
  return {
    warning: cli.errors.replyByLeftOut(placeInConfig(config, 'reply_by'), words.date(replyBy), words.date(asOf)),
  };
}
