// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.

export type Text = string;
export type Words = Text[];
/**
 * A calendar day in Viet Nam, YYYY-MM-DD.
 */
export type IsoDate = string;

/**
 * rasoat.yaml, the Board's own file. `vi` lists the Vietnamese names of the property or value it stands on, the official one first.
 */
export interface Configuration {
  plans?: Words;
  exclude?: Words;
  roster?: Text;
  decisions?: Words;
  register?: Text;
  catalogue?: Text;
  as_of?: IsoDate;
  due?: IsoDate;
  reply_by?: IsoDate;
  /**
   * The level of an unmet requirement, by its id, where it is not the catalogue's.
   */
  levels?: {
    [k: string]: 'error' | 'warning' | 'note';
  };
  /**
   * Requirements that a unit need not meet until a day, that day included.
   */
  waivers?: {
    requirement: Text;
    unit: Text;
    reason: Text;
    approved_by: Text;
    reference: Text;
    expires: IsoDate;
  }[];
  /**
   * What a person holds of requirements that no program can judge.
   */
  reviews?: {
    requirement: Text;
    unit: Text;
    opinion: 'met' | 'unmet';
    reviewer: Text;
    date: IsoDate;
    note?: Text;
  }[];
  /**
   * Which of the plans that a unit has sent is the official one; without, the one issued last is.
   */
  official_plans?: {
    unit: Text;
    file: Text;
    approved_by: Text;
    date: IsoDate;
    reason: Text;
    reference?: Text;
  }[];
  outputs?: Words;
  by?: 'district';
  fail_on?: 'error' | 'warning' | 'never';
  language?: 'vi' | 'en';
  /**
   * What stands in the head of the Board's documents.
   */
  issuer?: {
    parent: Text;
    name: Text;
    symbol: Text;
    place: Text;
  };
  /**
   * Whom of the Board a unit may ask: stands in slips, reminders and letters.
   */
  contact?: {
    name?: Text;
    phone?: Text;
    email?: Text;
  };
}
