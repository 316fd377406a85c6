/** A skeleton as somebody fills it in who copies every example over the lines below it. */
export function filledIn(skeleton: string): string {
  const lines = skeleton.split('\n');
  const filled: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (!/^ {2}# (?:Ví dụ|Example):$/.test(line)) {
      filled.push(line);
      continue;
    }
    for (i++; lines[i]?.startsWith('  #   '); i++) filled.push(`  ${lines[i]?.slice('  #   '.length)}`);
    // The entries to fill in, up to the next comment or section.
    while (/^ {2}(?: {2}|- )?[^#\s]|^ {4,}/.test(lines[i] ?? '')) i++;
    i--;
  }
  return filled.join('\n');
}
