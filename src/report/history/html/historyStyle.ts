/** What the page of a history has beside the style of the page of a report, whose colours it takes, light and dark. */
export const historyStyle = `
tbody th { min-width: 14rem; position: sticky; left: 0; background: var(--paper); }
#periods ~ * tbody th { min-width: 0; }
.trend { min-width: 8.6rem; }
.lines { max-width: 100%; height: auto; display: block; }
.lines polyline { fill: none; stroke: currentColor; stroke-width: 2; }
.lines circle { fill: currentColor; }
.lines text { font-size: 11px; fill: var(--soft); }
.lines .grid { stroke: var(--line); stroke-width: 1; }
.main { color: var(--look); }
.second { color: var(--accent); }
.beside { color: var(--soft); }
.lines .beside polyline { stroke-width: 1.5; stroke-dasharray: 4 3; }
.key { display: inline-block; width: 1.6em; border-top: 3px solid; margin-right: 0.4em; vertical-align: middle; }
.key.beside { border-top-style: dashed; border-top-width: 2px; }
.multiples { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: 0.8rem 1.2rem; margin: 0.6rem 0; }
.multiples figure { margin: 0; break-inside: avoid; }
.day { text-align: center; white-space: nowrap; }
td.ratio { white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; }
.t-good { background: var(--met-cell); color: var(--met-sign); }
.t-bad { background: var(--error-cell); color: var(--error-sign); }
.t-warn { background: var(--warning-cell); color: var(--warning-sign); }
.t-wait { background: var(--not-due-cell); color: var(--not-due-sign); }
.t-none { color: var(--soft); }
.unit > summary { font-weight: 600; }
@media (max-width: 40rem) {
  tbody th { min-width: 9rem; }
}
@media print {
  tbody th { position: static; min-width: 0; }
}
`;
