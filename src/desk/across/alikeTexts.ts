/** Two texts that are alike, by their numbers in the list, and the percentage of shingles they share, rounded down. */
interface AlikeTexts {
  one: number;
  other: number;
  similarity: number;
}

/**
 * Every two texts with a Jaccard similarity of at least `percent`, once. Exact, by prefix filtering (Chaudhuri, Ganti,
 * Kaushik, "A Primitive Operator for Similarity Joins", 2006; Bayardo, Ma, Srikant, "Scaling Up All Pairs Similarity
 * Search", 2007): with the shingles of all texts in one order, two sets that share at least ⌈s·n⌉ have one in common among
 * the first n − ⌈s·n⌉ + 1 of each. So only these stand in an index, and what two texts that meet there share is counted
 * in full. With the rarest first few texts meet.
 * @param texts the shingles of each, none twice
 * @param isSettled whether two texts need not be compared, asked as late as may be: what was found before may settle it
 */
export function* alikeTexts(
  texts: readonly (readonly number[])[],
  percent: number,
  isSettled: (one: number, other: number) => boolean = () => false,
): Iterable<AlikeTexts> {
  const { ranks, starts, counts } = rankedShingles(texts);
  /** The texts so far that have a shingle among their rarest, those of each rank behind those of the rank before. */
  const holders = new Int32Array(counts.reduce((sum, count) => sum + count, 0));
  const firsts = new Int32Array(counts.length);
  for (let rank = 1; rank < counts.length; rank++) firsts[rank] = at(firsts, rank - 1) + at(counts, rank - 1);
  const held = firsts.slice();
  const compared = new Int32Array(texts.length).fill(-1);

  const similarityOf = (one: number, other: number) => {
    let [i, j, shared] = [at(starts, one), at(starts, other), 0];
    const [end, otherEnd] = [at(starts, one + 1), at(starts, other + 1)];
    while (i < end && j < otherEnd) {
      const apart = at(ranks, i) - at(ranks, j);
      if (apart === 0) shared++;
      if (apart <= 0) i++;
      if (apart >= 0) j++;
    }
    return Math.floor((shared * 100) / (sizeOf(texts, one) + sizeOf(texts, other) - shared));
  };

  for (let text = 0; text < texts.length; text++) {
    const size = sizeOf(texts, text);
    const [from, to] = [at(starts, text), at(starts, text + 1)];
    // Those that no other text has are rarer still, and stand in no rank.
    const looked = size - Math.ceil((size * percent) / 100) + 1 - (size - (to - from));
    for (let i = from; i < Math.min(to, from + looked); i++) {
      const rank = at(ranks, i);
      for (let k = at(firsts, rank); k < at(held, rank); k++) {
        const other = at(holders, k);
        if (compared[other] === text) continue;
        compared[other] = text;
        if (isSettled(other, text)) continue;
        const similarity = similarityOf(other, text);
        if (similarity >= percent) yield { one: other, other: text, similarity };
      }
      holders[at(held, rank)] = text;
      held[rank] = at(held, rank) + 1;
    }
  }
}

const at = (list: Int32Array, index: number) => list[index] ?? 0;
const sizeOf = (texts: readonly (readonly number[])[], text: number) => texts[text]?.length ?? 0;

/**
 * The shingles that several texts have, as ranks in the order of rarity, the rarest first: those of each text sorted, behind
 * those of the text before, and where they begin; and how many texts have each rank.
 */
function rankedShingles(texts: readonly (readonly number[])[]) {
  const numbers = new Map<number, number>();
  for (const shingles of texts) for (const one of shingles) numbers.set(one, (numbers.get(one) ?? 0) + 1);
  const countOf = (shingle: number) => numbers.get(shingle) ?? 0;
  const rarestFirst = [...numbers.keys()].filter((one) => countOf(one) > 1).sort((a, b) => countOf(a) - countOf(b));
  const counts = Int32Array.from(rarestFirst, countOf);
  numbers.clear();
  for (const [rank, shingle] of rarestFirst.entries()) numbers.set(shingle, rank);
  const ranks = new Int32Array(counts.reduce((sum, count) => sum + count, 0));
  const starts = new Int32Array(texts.length + 1);
  let end = 0;
  for (const [text, shingles] of texts.entries()) {
    for (const shingle of shingles) {
      const rank = numbers.get(shingle);
      if (rank !== undefined) ranks[end++] = rank;
    }
    ranks.subarray(starts[text], end).sort();
    starts[text + 1] = end;
  }
  return { ranks, starts, counts };
}
