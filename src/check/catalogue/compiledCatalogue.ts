import type { ValidateFunction } from 'ajv';
import { lazy } from '../../plan/text/lazy.js';
import type { Schema } from '../keywords/Schema.js';
import type { Conclusion } from './Catalogue.js';
import type { Check } from './Check.js';
import { checkOf } from './compileCheck.js';
import { type Catalogue, catalogueOf, type Requirement } from './loadCatalogue.js';
import { partsOf } from './partsOf.js';

/** A catalogue as the build leaves it: what its files say, read and checked. */
export interface CatalogueData {
  conclusion: Conclusion;
  requirements: Omit<Requirement, 'schema'>[];
  sha256: string;
}

/** The functions of its checks, by `nameOf`. */
export type CompiledChecks = Readonly<Record<string, ValidateFunction>>;

/** What the function of a check is called: of the requirement at `index`, the whole, or the part of a number. */
export function nameOf(index: number, part?: number): string {
  return part === undefined ? `check${index}` : `check${index}part${part}`;
}

/** A catalogue whose checks were compiled when the program was built: the same as `loadCatalogue` makes of its files. */
export function compiledCatalogue(
  { conclusion, requirements, sha256 }: CatalogueData,
  checks: CompiledChecks,
): Catalogue {
  const ready = requirements.map((requirement, index): Requirement => {
    const { check } = requirement;
    return typeof check === 'string' ? requirement : { ...requirement, schema: readyCheck(check, index, checks) };
  });
  return catalogueOf(conclusion, ready, sha256);
}

/** Made ready when a unit comes that it binds. */
function readyCheck(schema: Schema, index: number, checks: CompiledChecks): Check {
  const ready = lazy(() => checkFrom(schema, index, checks));
  return {
    judge: (plan, context) => ready().judge(plan, context),
    get span() {
      return ready().span;
    },
    get lists() {
      return ready().lists;
    },
    reads: (plan, hidden) => ready().reads(plan, hidden),
    limits: (plan) => ready().limits(plan),
    evidence: (plan) => ready().evidence(plan),
    doubts: (plan) => ready().doubts(plan),
  };
}

function checkFrom(schema: Schema, index: number, checks: CompiledChecks): Check {
  const names = new Map(partsOf(schema).map((part, number) => [part, nameOf(index, number)]));
  const compiled = (name: string | undefined) => {
    const check = checks[name ?? ''];
    if (!check) throw new Error(`the compiled catalogue lacks ${name}: build the program anew`);
    return check;
  };
  return checkOf(schema, compiled(nameOf(index)), (part) => compiled(names.get(part)));
}
