import { board } from './board.js';
import { byDistrict } from './byDistrict.js';
import { catalogue } from './catalogue.js';
import { checks } from './checks.js';
import { ci } from './ci.js';
import { cli } from './cli.js';
import { configured } from './configured.js';
import { decisionSheets } from './decisionSheets.js';
import { desk } from './desk.js';
import { district } from './district.js';
import { draft } from './draft.js';
import { extent } from './extent.js';
import { editor, fields } from './fields.js';
import { finder } from './finder.js';
import { form } from './form.js';
import { formBook } from './formBook.js';
import { history } from './history.js';
import { icon } from './icon.js';
import { labels } from './labels.js';
import { letter } from './letter.js';
import { list } from './list.js';
import { markdown } from './markdown.js';
import { official } from './official.js';
import { onePage } from './onePage.js';
import { page } from './page.js';
import { paper } from './paper.js';
import { paths } from './paths.js';
import { problems } from './problems.js';
import { receive } from './receive.js';
import { results } from './results.js';
import { roster } from './roster.js';
import { rules } from './rules.js';
import { sending } from './sending.js';
import { since } from './since.js';
import { skeleton } from './skeleton.js';
import { slip } from './slip.js';
import { watch } from './watch.js';
import { words } from './words.js';
import { workbook } from './workbook.js';

/** Everything the program says in Vietnamese. Its form is the form of every language. */
export const vi = {
  words,
  findings: { ...problems, ...results },
  catalogue,
  checks,
  labels,
  board,
  byDistrict,
  paper,
  ci,
  cli,
  decisionSheets,
  desk,
  district,
  draft,
  editor,
  extent,
  fields,
  finder,
  form,
  formBook,
  history,
  icon,
  receive,
  roster,
  rules,
  sending,
  since,
  skeleton,
  slip,
  letter,
  list,
  markdown,
  official,
  onePage,
  page,
  configured,
  paths,
  watch,
  workbook,
};
