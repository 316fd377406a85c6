import { bare, fold } from './fold.js';
import { lazy } from './lazy.js';

const VERBS = 'tổ chức, thực hiện, triển khai, tiến hành, diễn ra, làm'.split(', ');
const each = (before: string): string[] => before.split(', ').flatMap((word) => VERBS.map((verb) => `${word} ${verb}`));

/** What says of something that it is put off, or was given up. */
const OFF = [
  ...'hoãn, hoãn lại, tạm hoãn, hủy, hủy bỏ, bãi bỏ, tạm dừng, tạm ngừng, hủy đăng ký, rút đăng ký, xin rút'.split(
    ', ',
  ),
  ...each('hoãn, tạm hoãn, hoãn việc, hủy, hủy việc, dừng, tạm dừng, ngừng, tạm ngừng, dừng việc'),
];
/** What says of it that nobody did it; ability and condition stand in between. */
const NOT = [
  ...each(
    'không, không thể, không còn, không tiếp tục, không đủ điều kiện, không có điều kiện, không có kinh phí, không được',
  ),
  'không đăng ký',
];
const NOT_YET = [...each('chưa, chưa thể, chưa kịp, chưa được, chưa đủ điều kiện, chưa có điều kiện'), 'chưa đăng ký'];
/** What says so only where nothing else stands there: `(dừng)`, while `dừng xe` is another thing. */
const ALONE = ['dừng', 'ngừng', 'bỏ', 'rút'];
/** What moves something to another year: `lùi sang năm 2023`. */
const MOVED = ['lùi', 'lùi lại', 'dời', 'dời lại', 'chuyển', 'để', 'lùi thời gian', 'dời thời gian', 'để lại'];
const TO_YEAR = ['sang năm', 'đến năm', 'tới năm', 'qua năm', 'năm'];
/** What may stand before any of these. */
const BEFORE = 'đã bị, đã phải, đã, bị, phải, buộc phải, xin, đề nghị, tạm thời, hiện, vẫn, đang, nay'.split(', ');
/** What may follow: a reason, or another time; anything else makes another thing of it (`hoãn nợ`, `không tổ chức linh đình`). */
const BEHIND = 'được, do, vì, bởi, nên, năm, trong năm, trong quý, trong kỳ, theo, vô thời hạn, nữa, này'.split(', ');
/** What leads to another time. */
const TO = ['sang', 'đến', 'tới', 'qua'];
/** How what stands beside it goes on. */
const GOES_ON = 'do, vì, thiếu, sẽ, dự kiến, chuyển, để, xin, theo, chờ, lý do'.split(', ');
/** What is put off in so many words at the beginning of a title: `Hoãn Hội thi …`. */
const EVENTS = 'hội thi, hội diễn, hội thao, hội trại, cuộc thi, ngày hội, liên hoan, mô hình, giải, sân chơi'.split(
  ', ',
);
/** What is said of the time before: that it was made up for. */
const MADE_UP =
  'đã hoàn thành, tổ chức lại, tổ chức bù, thực hiện bù, thực hiện lại, đã tổ chức, đã thực hiện, khôi phục, bổ sung cho'.split(
    ', ',
  );
/** What is done about others who were late, or about what was put off before. */
const ABOUT_OTHERS =
  'lại, bù, khắc phục, giải quyết, hỗ trợ, rà soát, xử lý, đôn đốc, nhắc, giúp, vận động, tuyên truyền, tư vấn, hướng dẫn, các, những, việc'.split(
    ', ',
  );

/** What words say of something: put off or not done, not done yet, moved to a year, or one word alone that may mean it. */
export type PutOffSense = 'off' | 'not-yet' | 'moved' | 'alone';

/** The words above, as they are compared. */
function tables(as: (folded: string) => string) {
  const phrases = (list: readonly string[]) => list.map((phrase) => as(fold(phrase)).split(' '));
  const senses: readonly (readonly [PutOffSense, readonly string[]])[] = [
    ['off', [...OFF, ...NOT]],
    ['not-yet', NOT_YET],
    ['moved', MOVED.flatMap((word) => TO_YEAR.map((year) => `${word} ${year}`))],
    // Without diacritics these are words of all kinds.
    ['alone', as === bare ? [] : ALONE],
  ];
  return {
    denials: senses
      .flatMap(([sense, list]) => phrases(list).map((words) => ({ sense, words })))
      .sort((a, b) => b.words.length - a.words.length),
    before: phrases(BEFORE),
    behind: phrases(BEHIND),
    to: phrases(TO),
    later: phrases(['năm', 'khi']),
    goesOn: phrases(GOES_ON),
    events: phrases(EVENTS),
    madeUp: phrases(MADE_UP),
    aboutOthers: phrases(ABOUT_OTHERS),
    but: phrases(['nhưng', 'song', 'nên']),
    soThat: phrases(['bị', 'phải', 'buộc phải', 'đã', 'xin', 'nên']),
  };
}
export type PutOffWords = ReturnType<typeof tables>;
const marked = lazy(() => tables((folded) => folded));
const unmarked = lazy(() => tables(bare));

/** The words by which a text says that something was put off; `isBare`: of a text without any diacritics. */
export const putOffWords = (isBare: boolean): PutOffWords => (isBare ? unmarked() : marked());
