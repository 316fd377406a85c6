import { assess } from '../../src/check/assess/assess.js';
import { parsePlans } from '../../src/plan/reader/parsePlans.js';
import type { RenderedPlan } from '../../src/report/Format.js';
import { catalogue } from './catalogue.js';

/** Text that every format has something to fear from. */
export const hostile =
  '=HYPERLINK("http://evil.example") <img src=x onerror=alert(1)> [a](javascript:x) ![b](http://c.example) @admin | `code` ; "q" &amp; \u001b[31m\u202e</w:t>';

/** A plan whose every text is hostile, judged. */
export function hostilePlan(file = `plans/${hostile.replaceAll('/', '')}.yaml`): RenderedPlan {
  const quoted = JSON.stringify(hostile);
  const text = `đơn vị:
  tên: ${quoted}
  loại: Hội Nông dân
  cấp: xã
  mã đơn vị: ${quoted}
  cấp ủy cùng cấp: ${quoted}
văn bản:
  ngày ban hành: ${quoted}
  ${quoted}: 1
hoạt động sáng tạo:
  - năm: 2022
    tên: ${quoted}
    gắn với nhiệm vụ chính trị: ${quoted}
    ngày đăng ký: 1/2/2022
    đăng ký với: ${JSON.stringify(`=${hostile}`)}
nhiệm vụ:
  - nội dung: ${quoted}
    thực hiện yêu cầu: [3.1.a, ${quoted}]
    chủ trì: ${quoted}
    thời hạn: 2022
`;
  const [parsed] = parsePlans(text);
  if (!parsed) throw new Error('no plan');
  return { assessment: assess(parsed, catalogue, { asOf: '2022-06-30', file }), text };
}
