import { withLineEnds } from '../../src/plan/text/lineEnds.js';
import { assertCured, assertEachCures } from '../support/fixes.js';
import { changedCatalogue, changedReport, type Trial } from './changed.js';
import { assertGrowsEvenly, grownText } from './growth.js';
import { invariants, type Read, readText } from './invariants.js';
import { minimise } from './minimise.js';
import { madeText } from './mutate.js';

/** Every how many texts the slow invariants are asked about too. */
const THOROUGH = 50;

export interface Failure {
  invariant: string;
  fault: string;
  index: number;
  /** As small as it could be made. */
  text: string;
}

/**
 * What is tried: reading texts, the cures of what is wrong with them, the time that texts take as they grow, saved reports and
 * catalogues of others that were changed.
 */
export const campaigns = ['texts', 'cures', 'growth', 'reports', 'catalogues'] as const;

export interface Campaign {
  of?: (typeof campaigns)[number];
  seed: string;
  /** Which texts of the seed; it ends with the last of them or when the time is up. */
  from?: number;
  count?: number;
  until?: () => boolean;
}

/** Makes texts and asks the invariants about each. Of failures of one kind the first is kept, minimised. */
export async function campaign({ of = 'texts', seed, from = 0, count = Infinity, until = () => false }: Campaign) {
  if (drawn[of]) return drawnCampaign({ of, seed, from, count, until });
  const failures = new Map<string, Failure>();
  let index = from;
  for (; index < from + count && !until(); index++) {
    const text = madeText(seed, index);
    const faults = of === 'cures' ? cureFaults : faultsOf;
    for (const { invariant, fault } of await faults(text, index % THOROUGH === 0)) {
      const kind = kindOf(fault);
      if (failures.has(kind)) continue;
      const small = await minimise(text, async (smaller) =>
        (await faults(smaller, true)).some((other) => kindOf(other.fault) === kind),
      );
      failures.set(kind, { invariant, fault, index, text: small });
    }
  }
  return { failures: [...failures.values()], texts: index - from };
}

/** What is drawn and not made small: texts that grow are small as they are, and a change of a report or catalogue is named. */
const drawn: Partial<Record<(typeof campaigns)[number], (seed: string, index: number) => Trial | Promise<Trial>>> = {
  growth: (seed, index) => {
    const grown = grownText(seed, index);
    return { text: grown.text(200), ask: () => assertGrowsEvenly(grown) };
  },
  reports: changedReport,
  catalogues: changedCatalogue,
};
const bearable = {
  growth: 'time grows with the text',
  reports: 'a changed report is refused or rendered',
  catalogues: 'a changed catalogue is refused or judges',
};

async function drawnCampaign({ of, seed, from, count, until }: Required<Campaign>) {
  const failures = new Map<string, Failure>();
  let index = from;
  for (; index < from + count && !until(); index++) {
    const trial = await drawn[of]?.(seed, index);
    if (!trial) break;
    const [fault] = await faultsIn({ [bearable[of as keyof typeof bearable]]: trial.ask });
    if (fault && !failures.has(kindOf(fault.fault)))
      failures.set(kindOf(fault.fault), { ...fault, index, text: trial.text });
  }
  return { failures: [...failures.values()], texts: index - from };
}

/** What the cures of a text do, with its lines as a file's are when it has been read. */
const cureFaults = (written: string) => {
  const text = withLineEnds(written);
  return faultsIn({ 'cures come to an end': () => assertCured(text), 'each cures': () => assertEachCures(text) });
};

async function faultsIn(asserted: Readonly<Record<string, () => unknown>>): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const [invariant, act] of Object.entries(asserted)) {
    try {
      await act();
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      faults.push({ invariant, fault: told.split('\n').slice(0, 2).join('\n') });
    }
  }
  return faults;
}

type Fault = Pick<Failure, 'invariant' | 'fault'>;

async function faultsOf(text: string, thorough: boolean): Promise<Fault[]> {
  let read: Read | undefined;
  const thrown = await faultsIn({
    'never throws': () => {
      read = readText(text);
    },
  });
  const asked = Object.entries(invariants).filter(([, { thorough: slow = false }]) => read && (thorough || !slow));
  const rest = await faultsIn(
    Object.fromEntries(asked.map(([name, { check }]) => [name, () => check(read as Read)] as const)),
  );
  return [...thrown, ...rest];
}

/** What two faults of the same kind share: the message without its figures. */
const kindOf = (fault: string) => (fault.split('\n')[0] ?? '').replace(/\d+/g, '#').replace(/: #:# .*/, '');
