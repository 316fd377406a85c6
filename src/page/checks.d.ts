/** The checks of the bundled catalogue, compiled by the build (`src/build/formPage.js`). */
declare module 'rasoat:checks' {
  import type { ValidateFunction } from 'ajv';

  const checks: Record<string, ValidateFunction>;
  export = checks;
}
