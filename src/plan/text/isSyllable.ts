import { lazy } from './lazy.js';
import { nfc, nfd } from './normalise.js';

const split = (line: string) => line.split(' ');

/** What a syllable of Vietnamese may begin with. */
const ONSETS = split('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x');
/** What may follow, or stand alone, without its tone. */
const RHYMES = lazy(
  () =>
    new Set(
      [
        'a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây',
        'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu',
        'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
        'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op ot',
        'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ơu',
        'u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uơn',
        'uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
      ].flatMap(split),
    ),
);
/** What may follow `qu`. */
const AFTER_QU = lazy(
  () =>
    new Set(
      split(
        'a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăt â ân âng ât ây e en eo et ê êch ên ênh êt i ich in inh it ơ ơi y yên yêt ynh yt',
      ),
    ),
);
/** What `y` begins: alone, or after a few letters by itself. */
const OF_Y = lazy(() => new Set(split('y yêm yên yêng yêt yêu hy ky ly my sy ty vy')));
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A mark on what has no tone: ñ. */
const MISPLACED = /[b-df-hj-np-tv-xzđ][\u0300\u0301\u0303\u0309\u0323]/;

/** Whether a word in lower case is built and spelt as a syllable of Vietnamese is, wherever its tone mark stands. */
export function isSyllable(word: string): boolean {
  const marks = nfd(word);
  if ((marks.match(TONES)?.length ?? 0) > 1 || MISPLACED.test(marks)) return false;
  const plain = nfc(marks.replace(TONES, ''));
  if (OF_Y().has(plain) || RHYMES().has(plain)) return true;
  if (plain.startsWith('qu')) return AFTER_QU().has(plain.slice(2));
  if (plain.startsWith('gi') && (plain === 'gi' || RHYMES().has(plain.slice(1)) || RHYMES().has(plain.slice(2))))
    return true;
  return ONSETS.some(
    (onset) =>
      plain.startsWith(onset) && RHYMES().has(plain.slice(onset.length)) && isSpelt(onset, plain[onset.length] ?? ''),
  );
}

/** `k`, `gh` and `ngh` stand before e, ê and i, where `c`, `g` and `ng` do not. */
function isSpelt(onset: string, next: string): boolean {
  const isFront = 'eêi'.includes(next);
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront;
  return !((onset === 'c' || onset === 'g' || onset === 'ng') && isFront);
}
