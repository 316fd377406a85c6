import { resolve } from 'node:path';
import type { Catalogue } from '../../check/catalogue/loadCatalogue.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import type { BoardContact, Issuer } from '../../report/Format.js';
import { isOutside } from '../links.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';
import type { Chosen } from './check.js';
import { openCatalogue } from './openCatalogue.js';
import { type OpenConfig, openConfig } from './openConfig.js';
import type { FailOn } from './SettingOptions.js';

/** What is in force when saved reports are rendered again: the plans were judged by what was in force then. */
export interface ReportSettings {
  config: OpenConfig;
  language: Language;
  catalogue: Catalogue;
  /** From which level on what is wrong is told in colour, when the command line does not say. */
  failOn?: FailOn;
  issuer?: Issuer;
  contact?: BoardContact;
  /** The roster of the configuration, absolute: the report names it, and nothing is read of it. */
  rosterFile?: string;
}

/** Puts together what is in force: the command line, then the configuration. Throws a UsageError. */
export function reportSettingsOf(
  options: { config?: string; catalogue?: string },
  terminal: Terminal,
  { language: asked, from }: Chosen,
): ReportSettings {
  const config = openConfig(terminal, options.config, asked);
  const { catalogue: named, fail_on: failOn, issuer, contact, language: written, roster } = config.parsed.configuration;
  const language = from === undefined ? (written ?? asked) : asked;
  const configured = named && resolve(config.folder, named);
  const isFound = options.config === undefined && options.catalogue === undefined;
  if (isFound && named !== undefined && isOutside(resolve(config.folder, named), config.folder))
    throw new UsageError(messages[language].cli.errors.namedOutside(visible(named)));
  return {
    config,
    language,
    catalogue: openCatalogue(terminal, options.catalogue ?? configured, language),
    ...(failOn && { failOn }),
    issuer,
    ...(contact && { contact }),
    ...(roster !== undefined && { rosterFile: resolve(config.folder, roster) }),
  };
}
