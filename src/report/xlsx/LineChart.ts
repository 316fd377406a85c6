import { daysBetween, type IsoDate } from '../../plan/model/calendar.js';
import { visible } from '../../plan/text/visible.js';
import { xmlText } from './cellText.js';

/** Cells in a row or a column, absolute and with their sheet: `'Từng kỳ'!$B$4:$F$4`. */
export type Cells = string;

/** A chart of lines over days, from 0 to 100%; a cell with nothing in it is a gap. */
export interface LineChart {
  title: string;
  days: Cells;
  /** What lies between two days named below it. */
  step: AxisStep;
  lines: readonly { name: Cells; values: Cells; isWhole?: true }[];
  /** Which cells it lies over: from the corner of the first to that of the second, both from 0. */
  from: { column: number; row: number };
  to: { column: number; row: number };
}

/** So many days, or months. */
export interface AxisStep {
  unit: 'days' | 'months';
  count: number;
}

/** More names of days no chart has room for. */
const MOST_NAMED = 12;

/**
 * The step at which days are named below a chart: as they follow each other at the least, so that reports of each quarter have theirs;
 * more where that would be too many. Left to itself a program names days on which nothing happened.
 */
export function axisStep(days: readonly IsoDate[]): AxisStep {
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day));
  const least = Math.max(1, Math.min(...gaps));
  const span = gaps.reduce((sum, gap) => sum + gap, 0);
  if (least < 28) return { unit: 'days', count: Math.max(least, Math.ceil(span / MOST_NAMED)) };
  return { unit: 'months', count: Math.max(Math.round(least / 30.4), Math.ceil(span / 30.4 / MOST_NAMED)) };
}

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Told apart by those who see no colours too (Okabe and Ito), and by strokes where there are more lines. */
const COLOURS = ['0072B2', 'D55E00', '009E73', 'CC79A7', 'E69F00', '56B4E9', '7F6000', '595959'];
const STROKES = ['solid', 'sysDash', 'sysDot', 'lgDash', 'dashDot'];

/** `xl/charts/chart1.xml` without its declaration. */
export function chartXml({ title, days, step, lines }: LineChart): string {
  const text = (cells: Cells) => `<c:f>${xmlText(cells)}</c:f>`;
  const series = lines.map(({ name, values, isWhole }, i) => {
    const colour = isWhole ? '000000' : COLOURS[i % COLOURS.length];
    const stroke = isWhole ? 'sysDash' : STROKES[Math.floor(i / COLOURS.length) % STROKES.length];
    return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:strRef>${text(name)}</c:strRef></c:tx><c:spPr><a:ln w="${isWhole ? 31750 : 22225}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:prstDash val="${stroke}"/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr></c:marker><c:cat><c:numRef>${text(days)}</c:numRef></c:cat><c:val><c:numRef>${text(values)}</c:numRef></c:val><c:smooth val="0"/></c:ser>`;
  });
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return `<c:chartSpace xmlns:c="${DRAWINGML}/chart" xmlns:a="${DRAWINGML}/main"><c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${xmlText(visible(title))}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart><c:dateAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="dd/mm/yyyy" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/><c:majorUnit val="${step.count}"/><c:majorTimeUnit val="${step.unit}"/></c:dateAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="1"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>${grid}<c:numFmt formatCode="0%" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx></c:plotArea><c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

/** `xl/drawings/drawing1.xml` without its declaration: where the charts of a sheet lie; `rId1` is its first chart. */
export function drawingXml(charts: readonly LineChart[]): string {
  const corner = (name: string, { column, row }: LineChart['from']) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const anchors = charts.map(
    ({ from, to, title }, i) =>
      `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="${i + 1}" descr="${xmlText(visible(title))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWINGML}/chart"><c:chart xmlns:c="${DRAWINGML}/chart" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `<xdr:wsDr xmlns:xdr="${DRAWINGML}/spreadsheetDrawing" xmlns:a="${DRAWINGML}/main" xmlns:r="${RELATIONS}">${anchors.join('')}</xdr:wsDr>`;
}
