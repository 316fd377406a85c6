/** What the page of a history has beside the style of the page of a report; light and dark. */
export const historyStyle = `
:root { --paper: #fff; }
tbody th { min-width: 14rem; position: sticky; left: 0; background: var(--paper); }
.trend { min-width: 8.6rem; }
.lines { max-width: 100%; height: auto; display: block; }
.lines polyline { fill: none; stroke: currentColor; stroke-width: 2; }
.lines circle { fill: currentColor; }
.lines text { font-size: 11px; fill: var(--soft); }
.lines .grid { stroke: var(--line); stroke-width: 1; }
.lines .main { color: var(--look); }
.lines .second { color: var(--accent); }
.lines .beside { color: var(--soft); }
.lines .beside polyline { stroke-width: 1.5; stroke-dasharray: 4 3; }
.key { display: inline-block; width: 1.6em; border-top: 3px solid; margin-right: 0.4em; vertical-align: middle; }
.key.main { color: var(--look); }
.key.second { color: var(--accent); }
.key.beside { color: var(--soft); border-top-style: dashed; border-top-width: 2px; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0.8rem 1.2rem; margin: 0.6rem 0; }
.multiples figure { margin: 0; break-inside: avoid; }
.day { text-align: center; white-space: nowrap; }
td.ratio { white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; }
.t-good { background: #d3ebd7; color: #15522a; }
.t-bad { background: #f2aaa3; color: #5c0b06; }
.t-warn { background: #fbd9a5; color: #5a3300; }
.t-wait { background: #e6eaef; color: #364152; }
.t-none { color: var(--soft); }
.unit > summary { font-weight: 600; }
@media (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --paper: #161b22; --ink: #e8ebf0; --soft: #b3bcc9; --line: #47505d; --pale: #222a35; --accent: #ff9d94; --link: #8fc1ff; --look: #7db4ff; }
  body, .skip { background: var(--paper); }
  .t-good { background: #17492a; color: #d9f5e0; }
  .t-bad { background: #6e1a14; color: #ffe3e0; }
  .t-warn { background: #6b4708; color: #ffedd0; }
  .t-wait { background: #313b48; color: #e3e8ef; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #333; --line: #999; --pale: #f4f6f8; --accent: #8f1515; --link: #000; --look: #2f6fb5; }
  body { background: #fff; }
  tbody th { position: static; min-width: 0; }
}
@media (max-width: 40rem) {
  tbody th { min-width: 9rem; }
}
`;
