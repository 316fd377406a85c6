import type { By } from './districtOutputs.js';

/** From which level on what is unmet fails a run. */
export type FailOn = 'error' | 'warning' | 'never';

/** What the command line may say of a run; what it leaves open the configuration says, else the default holds. */
export interface SettingOptions {
  asOf?: string;
  by?: By;
  catalogue?: string;
  config?: string;
  decisions?: string[];
  exclude?: string[];
  failOn?: FailOn;
  /** Whether the command line says what is to be judged. */
  hasPaths?: boolean;
  output?: string[];
  replyBy?: string;
  roster?: string;
  register?: string;
}
