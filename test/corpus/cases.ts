import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Status, Verdict } from '../../src/check/assess/Assessment.js';
import { root } from '../support/catalogue.js';
import { forms } from './forms.js';

/** What a case says must come of it. */
export interface Expected {
  is?: Record<string, Status>;
  is_not?: Record<string, Status>;
  verdict?: Verdict;
  /** A note that the base does not have. */
  note?: true;
  /** The kind of a problem that says so, which the base does not have. */
  says?: string;
  /** Not even a note is allowed that the base does not have. */
  silent?: true;
  /** An editor, which knows plain forms only, marks it all the same. */
  marked?: true;
  /** A warning is allowed. */
  warns?: true;
  /** Requirements that may stand otherwise than in the base. */
  unlike?: string[];
}

/** A plan of the corpus, its `§` filled in, and what is expected of it. */
export interface Case extends Expected {
  name: string;
  text: string;
  /** The plan that it was made of; undefined where it stands by itself. */
  base?: string;
  asOf: string;
  unit: { validFrom?: string; validTo?: string };
}

interface Written extends Expected {
  case: string;
  base?: string;
  plan?: string;
  as_of?: string;
  valid_from?: string;
  valid_to?: string;
  /** Texts of the base, each standing in it once, and what stands there instead. */
  put?: Record<string, string>;
  /** Entries more, by section. */
  into?: Record<string, string[]>;
  /** Sections left out. */
  drop?: string[];
  /** Text behind the plan. */
  add?: string;
  /** Another way to store the plan, of `forms`. */
  form?: string;
  /** What to write for `§`, a case each. */
  each?: string[];
}

const folder = `${root}test/corpus/`;

/** The cases of all files in a folder of the corpus. */
export function casesOf(name: string): Case[] {
  return readdirSync(folder + name)
    .sort()
    .flatMap((file) => {
      const written = parse(readFileSync(`${folder}${name}/${file}`, 'utf8'), { schema: 'failsafe' }) as Written[];
      return written.flatMap((one) => (one.each ?? ['']).map((value) => caseOf(one, value, file)));
    });
}

function caseOf(written: Written, value: string, file: string): Case {
  const { case: name, base, plan, as_of = '2022-06-30', valid_from, valid_to, ...rest } = written;
  const filled = (text: string) => text.replaceAll('§', value);
  const stored = forms[filled(rest.form ?? '')] ?? ((text: string) => text);
  const text = stored(plan === undefined ? patched(baseOf(base ?? ''), rest, filled) : filled(plan));
  const { is, is_not, verdict, note, says, silent, marked, warns, unlike } = rest;
  return {
    name: `${file}: ${name}${written.each ? `: ${value}` : ''}`,
    text,
    ...(base && { base: baseOf(base) }),
    asOf: as_of,
    unit: { ...(valid_from && { validFrom: valid_from }), ...(valid_to && { validTo: valid_to }) },
    ...(is && { is }),
    ...(is_not && { is_not }),
    ...(verdict && { verdict }),
    ...(note && { note }),
    ...(says && { says }),
    ...(silent && { silent }),
    ...(marked && { marked }),
    ...(warns && { warns }),
    ...(unlike && { unlike }),
  };
}

const baseOf = (name: string) => readFileSync(`${folder}bases/${name}.yaml`, 'utf8');

function patched(
  base: string,
  { put, into, drop, add }: Omit<Written, 'case'>,
  filled: (text: string) => string,
): string {
  let text = base;
  for (const [from, to] of Object.entries(put ?? {})) {
    if (text.split(from).length !== 2) throw new Error(`«${from}» stands ${text.split(from).length - 1} times`);
    text = text.split(from).join(filled(to));
  }
  for (const [section, entries] of Object.entries(into ?? {})) {
    const lines = entries.map((entry) => `  - ${filled(entry)}\n`).join('');
    text = inSection(text, section, (own) => own + lines);
  }
  for (const section of drop ?? []) text = inSection(text, section, () => '');
  return text + filled(add ?? '');
}

function inSection(text: string, section: string, change: (own: string) => string): string {
  const sections = text.split(/^(?=\S)/m);
  if (!sections.some((own) => own.startsWith(`${section}:`))) throw new Error(`no section «${section}»`);
  return sections.map((own) => (own.startsWith(`${section}:`) ? change(own) : own)).join('');
}
