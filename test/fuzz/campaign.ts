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

export interface Campaign {
  seed: string;
  /** Which texts of the seed; it ends with the last of them or when the time is up. */
  from?: number;
  count?: number;
  until?: () => boolean;
}

/** Makes texts and asks the invariants about each. Of failures of one kind the first is kept, minimised. */
export async function campaign({ seed, from = 0, count = Infinity, until = () => false }: Campaign) {
  const failures = new Map<string, Failure>();
  let index = from;
  for (; index < from + count && !until(); index++) {
    const text = madeText(seed, index);
    for (const { invariant, fault } of await faultsOf(text, index % THOROUGH === 0)) {
      const kind = kindOf(fault);
      if (failures.has(kind)) continue;
      const small = await minimise(text, async (smaller) =>
        (await faultsOf(smaller, true)).some((other) => kindOf(other.fault) === kind),
      );
      failures.set(kind, { invariant, fault, index, text: small });
    }
  }
  return { failures: [...failures.values()], texts: index - from };
}

type Fault = Pick<Failure, 'invariant' | 'fault'>;

async function faultsOf(text: string, thorough: boolean): Promise<Fault[]> {
  const faults: Fault[] = [];
  const attempt = async (invariant: string, act: () => unknown) => {
    try {
      await act();
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      faults.push({ invariant, fault: told.split('\n').slice(0, 2).join('\n') });
    }
  };
  let read: Read | undefined;
  await attempt('never throws', () => {
    read = readText(text);
  });
  for (const [invariant, { thorough: slow = false, check }] of Object.entries(invariants)) {
    if (read && (thorough || !slow)) await attempt(invariant, () => check(read as Read));
  }
  return faults;
}

/** What two faults of the same kind share: the message without its figures. */
const kindOf = (fault: string) => (fault.split('\n')[0] ?? '').replace(/\d+/g, '#');
