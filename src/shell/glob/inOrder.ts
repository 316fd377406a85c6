/** What is held against each other: the letters of a name with those of a pattern, or the names of a path with its parts. */
export interface Matching<Token, Item> {
  /** Whether a token stands for any number of items. */
  isAny(token: Token): boolean;
  fits(token: Token, item: Item): boolean;
  /** Whether such a token may stand for an item; any, where it is not said. */
  mayPass?(item: Item): boolean;
}

/**
 * Whether items are, one after the other, what tokens ask for. Where a token stands for any number of items only the last such one
 * is tried anew, with one item more: what was found before it stays right. So no name and no pattern takes longer than all
 * items times all tokens, while the patterns of JavaScript would try every way to share out the items, which for 200 letters never ends.
 */
export function inOrder<Token, Item>(
  tokens: readonly Token[],
  items: readonly Item[],
  { isAny, fits, mayPass = () => true }: Matching<Token, Item>,
): boolean {
  let [token, item] = [0, 0];
  let tried: { token: number; item: number } | undefined;
  while (item < items.length) {
    const [asked, given] = [tokens[token], items[item] as Item];
    if (asked !== undefined && isAny(asked)) {
      token++;
      tried = { token, item };
    } else if (asked !== undefined && fits(asked, given)) {
      token++;
      item++;
    } else {
      if (!tried || !mayPass(items[tried.item] as Item)) return false;
      tried.item++;
      ({ token, item } = tried);
    }
  }
  return tokens.slice(token).every(isAny);
}
