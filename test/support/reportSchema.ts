import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readText } from './catalogue.js';

const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readText('schemas/report.schema.json')));

/** Where a JSON report is otherwise than `schemas/report.schema.json` says. */
export function reportFaults(report: unknown): unknown[] {
  return validate(report) ? [] : (validate.errors ?? []);
}
