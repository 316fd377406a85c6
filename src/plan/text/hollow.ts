import { bare, fold, isBare } from './fold.js';
import { lazy } from './lazy.js';

/** Phrases that say nothing of what is done, by themselves and all together. */
const SAYS_NOTHING = [
  'thực hiện, triển khai, tổ chức, tiếp tục, tăng cường, nâng cao, đẩy mạnh, phấn đấu, hoàn thành, làm, làm tốt, tham gia',
  'quan tâm, chú trọng, chủ động, tích cực, nỗ lực, quyết tâm, phát huy, bảo đảm, đảm bảo, góp phần, lựa chọn, chọn, gắn',
  'tốt, tốt hơn, nghiêm túc, nghiêm, có hiệu quả, hiệu quả, hơn, hơn nữa, kịp thời, đầy đủ, đúng, thường xuyên, hằng năm, liên tục',
  'quyết liệt, đồng bộ, toàn diện, thiết thực, cụ thể, phù hợp, xuất sắc, thắng lợi, chất lượng, nổi bật, sáng tạo, hay, mới, chung',
  'đề ra, được giao, được phân công, đã nêu, nêu, nêu trên, trên, liên quan, có liên quan, có, không ngừng, áp dụng',
  'nhiệm vụ, chính trị, nội dung, công tác, công tác hội, công tác đoàn, công việc, việc, phần việc, kế hoạch, chương trình, kết luận',
  'yêu cầu, hoạt động, mô hình, mục tiêu, chỉ tiêu, giải pháp, biện pháp, đơn vị, địa phương, cơ quan, cấp trên, cấp, cấp ủy',
  'chỉ đạo, lãnh đạo, hướng dẫn, quy định, hiện hành, tình hình, thực tế, trọng tâm, định hướng, giai đoạn, thời gian, thời gian tới',
  'mặt, lĩnh vực, hội, đoàn, ban thường vụ, tỉnh ủy, huyện ủy, đảng ủy, của bộ yêu cầu',
  'các, những, mọi, tất cả, một, hai, của, theo, tại, mục, điểm, trong, ngoài, năm, tháng, số, thứ, nhất, và, cùng, với, cho, để, từ, đến',
  'ok, đã rõ, rõ, nhất trí, đồng ý, sẽ làm, tên, ghi rõ, ghi, nêu rõ, ở đây, tại đây',
  'đã, đang, này, đó, như, về, ở, là, được, do, sẽ, sau, khi, phải, cần, nhằm, bằng, tới, nhiều, ít nhất',
];
/** Those that say that something is not done, or is not there yet. */
const DENIES = [
  'không, chưa, không có, chưa có, không áp dụng, không thực hiện, không tổ chức, chưa thực hiện, chưa tổ chức, chưa triển khai',
  'hoãn, hủy, tạm hoãn, tạm dừng, bổ sung sau, sẽ bổ sung, sẽ bổ sung sau, cập nhật sau, đang xây dựng, đang soạn thảo, đang cập nhật',
];
/** The longest phrase, in syllables. */
const LONGEST_PHRASE = 4;
/** Longer texts say something, whatever it is. */
const LONGEST = 160;

type Sense = 'nothing' | 'denied';

const phrases = lazy(() => {
  const of = (lines: readonly string[], sense: Sense) =>
    lines.flatMap((line) => line.split(',').map((phrase) => [fold(phrase), sense] as const));
  const written = new Map([...of(SAYS_NOTHING, 'nothing'), ...of(DENIES, 'denied')]);
  return { written, bare: new Map([...written].map(([phrase, sense]) => [bare(phrase), sense])) };
});

/** A number, an id of a requirement, a letter by itself. */
const MARK = /^(?:\d{1,4}|\d{1,2}(?:\.[\p{L}\d]{1,5}){0,3}\.\p{L}|\p{L}|[ivx]{1,5})$/u;

/**
 * Whether a text says nothing, in nothing but words that could stand in any plan (`Thực hiện tốt các nhiệm vụ được giao`), or only that
 * nothing is done (`Không thực hiện nội dung này`); undefined where it says something.
 * @param names words that say nothing here either, folded: of the unit's own name
 */
export function hollowIn(text: string, names: ReadonlySet<string> = new Set()): Sense | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = fold(text.replace(/[^\p{L}\p{M}\p{N}.,%/\s-]+/gu, ' ').replace(/(?<!\d)[.,/-]+|[.,/-]+(?!\d)/gu, ' '));
  const known = isBare(folded) ? phrases().bare : phrases().written;
  // `Mô hình 3 không` counts what is not.
  if (/\d k\p{L}{1,2}ng(?: |$)/u.test(bare(folded))) return undefined;
  const words = folded.split(' ').filter((word) => word !== '');
  let found: Sense | undefined;
  for (let at = 0; at < words.length; ) {
    const length = longestAt(words, at, known);
    const sense = length > 0 ? known.get(words.slice(at, at + length).join(' ')) : undefined;
    if (sense === undefined && !names.has(words[at] ?? '') && !MARK.test(words[at] ?? '')) return undefined;
    if (sense === 'denied' || found === undefined) found = sense ?? found ?? 'nothing';
    at += Math.max(length, 1);
  }
  return found;
}

/** How many words from a place on are the longest phrase that is known; 0 where none is. */
function longestAt(words: readonly string[], at: number, known: ReadonlyMap<string, Sense>): number {
  for (let length = LONGEST_PHRASE; length > 0; length--)
    if (at + length <= words.length && known.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}
