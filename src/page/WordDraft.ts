import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { Draft, Found } from '../convert/Draft.js';
import { draftYaml } from '../convert/draftYaml.js';
import { makeDraft } from '../convert/makeDraft.js';
import type { Say } from '../messages/Say.js';
import type { SkeletonUnit } from '../report/skeleton/Skeleton.js';
import { readDocx } from '../word/readDocx.js';
import { confirmedUnit } from './confirmedUnit.js';
import type { Given } from './StartView.js';

/** A Word file on its way to a plan: what it says of the unit has to be confirmed first. */
export class WordDraft {
  private constructor(
    private readonly name: string,
    private readonly draft: Draft,
  ) {}

  /** @returns the draft, or why the file is not one */
  static of(name: string, bytes: Uint8Array, catalogue: Catalogue, say: Say): WordDraft | { wrong: string } {
    const read = readDocx(bytes);
    if ('fault' in read) return { wrong: say.draft.notWord(name, read.fault) };
    return new WordDraft(name, makeDraft(read.document, catalogue));
  }

  get given(): Given {
    const { name, type, level, party_committee: committee } = this.draft.unit;
    return {
      ...(saidIn(name) && { name: saidIn(name) }),
      ...(saidIn(type) && { type: saidIn(type) }),
      ...(saidIn(level) && { level: saidIn(level) }),
      ...(saidIn(committee) && { committee: saidIn(committee) }),
    };
  }

  /** The draft as a plan's text, of the unit that somebody has confirmed. What nobody has confirmed stays a comment. */
  text(unit: SkeletonUnit, { language }: Say, catalogue: Catalogue): string {
    const draft = draftYaml(this.draft, catalogue, { language, vocabulary: language, file: this.name });
    return confirmedUnit(draft, unit, language);
  }
}

const saidIn = (found: Found | undefined): string | undefined => (found && 'value' in found ? found.value : undefined);
