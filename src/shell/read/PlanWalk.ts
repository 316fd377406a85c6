import { dirname, join, relative, resolve } from 'node:path';
import { FileSet } from '../FileSet.js';
import { repositoryOf } from '../git/GitIgnore.js';
import { Repositories } from '../git/Repositories.js';
import { Glob } from '../glob/Glob.js';
import { type Bounds, leadsOut, leadsToIgnored } from '../links.js';
import { realPath } from '../realPath.js';
import { nameFrom, slashed } from '../slashed.js';
import type { Around } from './Around.js';
import { type Asked, coverFrom, stepsTo } from './covers.js';
import { FolderWalk, type Sought, type Surroundings, WHOLE } from './FolderWalk.js';
import type { FoundPlans } from './FoundPlans.js';
import { Gathered } from './Gathered.js';
import { type Kind, kindOf } from './kindOf.js';
import { Sent } from './Sent.js';

/** Takes the paths that are asked for, one after the other, and gathers the plans there and all that stands beside them. */
export class PlanWalk {
  readonly #cwd: string;
  readonly #gathered: Gathered;
  readonly #around: Surroundings;
  readonly #asked: Asked[] = [];

  /** @param bounds out of which no link may lead */
  constructor({ cwd, env, except = [], reports = [], exclusions = [] }: Around, bounds: Bounds) {
    const [inForce, toWrite] = [new FileSet(except), new FileSet(reports)];
    this.#cwd = cwd;
    this.#gathered = new Gathered(cwd, exclusions);
    this.#around = {
      bounds,
      except: inForce,
      reports: toWrite,
      repositories: new Repositories(env),
      sent: new Sent(inForce, toWrite),
      leadsToIgnored: (path, kind) => this.#leadsToIgnored(path, kind),
    };
  }

  /** Adds what a path names: a file, a folder with all below, or a glob. */
  add(path: string): void {
    const absolute = resolve(this.#cwd, path);
    const kind = kindOf(absolute);
    if (kind !== 'nothing' && (leadsOut(absolute) || this.#leadsToIgnored(absolute, kind))) {
      if (kind === 'folder') this.#gathered.outside(absolute);
      else this.#gathered.files.add(absolute, absolute, true);
    } else if (kind === 'folder') {
      this.#asked.push((file) => stepsTo(file, absolute).length > 0);
      this.#begin(absolute, WHOLE);
    } else if (kind !== 'nothing') {
      this.#gathered.files.add(absolute);
    } else if (new Glob(slashed(path)).isGlob) {
      this.#addGlob(path);
    } else {
      this.#gathered.missing(path, false);
    }
  }

  #addGlob(pattern: string): void {
    const glob = new Glob(slashed(pattern));
    const root = resolve(this.#cwd, glob.base);
    const matches = glob.matcher() ?? (() => false);
    // `plans/*` means the plans there; `plans/*.txt` means what it says.
    const anyFile = glob.hasEnding;
    this.#asked.push((file) => stepsTo(file, root).some((step) => matches(step)));
    const { files } = this.#gathered;
    const before = files.size;
    let matched = 0;
    if (kindOf(root) === 'folder' && leadsOut(root)) this.#gathered.outside(root);
    else if (kindOf(root) === 'folder') {
      const asked = (path: string) => {
        const hit = matches(nameFrom(root, path));
        if (hit && (anyFile || this.#around.sent.isSent(path) || kindOf(path) === 'folder')) matched++;
        return hit;
      };
      this.#begin(root, { asked, anyFile });
    }
    if (matched === 0 && files.size === before && !this.#gathered.isOutside(root))
      this.#gathered.missing(pattern, true);
  }

  #begin(folder: string, wanted: Sought): void {
    new FolderWalk(this.#gathered, this.#around).begin(folder, wanted);
  }

  #leadsToIgnored(path: string, kind: Kind): boolean {
    const place = join(realPath(this.#cwd), relative(this.#cwd, path));
    const target = realPath(path);
    const git = this.#around.repositories.at(repositoryOf(dirname(target)));
    return leadsToIgnored(place, target, kind === 'folder', git) && !git.tracks(target);
  }

  /** What was found, once all is added. */
  found(): FoundPlans {
    const { reports, repositories, except } = this.#around;
    for (const path of repositories.absent)
      if (this.#asked.some((isAsked) => isAsked(path))) this.#gathered.absent(path);
    return this.#gathered.found(reports, repositories, coverFrom(this.#asked, except));
  }
}
