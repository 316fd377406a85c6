import { digestOf } from '../../src/desk/saved/ReportDigest.js';

/** A report with the digest that whoever wrote it so would have given it. */
export function sealed<One extends { plans: readonly object[] }>(report: One): One & { digest: string } {
  return { ...report, digest: digestOf(report) };
}
