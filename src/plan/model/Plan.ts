// Generated from schemas/plan.schema.json by `npm run generate`. Do not edit.

export type Text = string;
export type Level = 'province' | 'district' | 'commune';
export type Words = Text[];
/**
 * A calendar day in Viet Nam, YYYY-MM-DD.
 */
export type IsoDate = string;
/**
 * The day of a session in Viet Nam, YYYY-MM-DD; of several days, the last.
 */
export type Session = string;
export type Count = number;
export type Due = string;
export type Year = number;
export type Money = number;
export type Percent = number;
export type Ids = Text[];

/**
 * The canonical plan of one unit. `vi` lists the Vietnamese names of the property or value it stands on, the official one first.
 */
export interface Plan {
  conclusion?: Text;
  unit: {
    name: Text;
    type:
      | 'party-committee'
      | 'council-party-caucus'
      | 'government-party-caucus'
      | 'people-council'
      | 'people-committee'
      | 'fatherland-front'
      | 'trade-union'
      | 'farmers-union'
      | 'veterans-association'
      | 'womens-union'
      | 'youth-union'
      | 'propaganda-board'
      | 'mass-mobilization-board'
      | 'propaganda-and-mass-mobilization-board';
    level: Level;
    code?: Text;
    party_committee?: Words;
  };
  document?: {
    number?: Text;
    title?: Text;
    kind?: 'plan' | 'project';
    issued?: IsoDate;
    signer?: Text;
  };
  dissemination?: {
    date?: Session;
    form?: Text;
    reach?: ('province' | 'district' | 'commune' | 'party-cell' | 'members')[];
    attendees?: Count;
  }[];
  issuances?: {
    kind: 'resolution' | 'directive' | 'project';
    number?: Text;
    title?: Text;
    issued?: IsoDate;
    due?: Due;
  }[];
  orientations?: {
    year: Year;
    focus?: Words;
    number?: Text;
  }[];
  coordination_regulation?: {
    number?: Text;
    issued?: IsoDate;
    partners?: Words;
  };
  working_sessions?: {
    year: Year;
    date?: Session;
    with?: Words;
    conclusion?: Text;
  }[];
  citizen_receptions?: {
    invited?: Words;
    frequency?: 'monthly' | 'as-needed';
  };
  funding?: {
    year?: Year;
    amount?: Money;
    purpose?: Text;
    level?: 'province' | 'district' | 'commune';
  }[];
  creative_activities?: {
    year: Year;
    title: Text;
    political_task?: Text;
    registered_on?: IsoDate;
    registered_with?: Text;
    outcome?: Text;
  }[];
  targets?: {
    indicator: string;
    baseline?: Measure;
    goal?: Measure;
  }[];
  tasks?: {
    content: Text;
    answers?: Ids;
    lead?: Text;
    partners?: Words;
    due?: Due;
    output?: Text;
    budget?: Money;
  }[];
  annual_reports?: {
    year: Year;
    sent?: IsoDate;
    number?: Text;
    to?: Text;
  }[];
  final_review?: {
    held?: Session;
    due?: Due;
    number?: Text;
  };
}
export interface Measure {
  year?: Year;
  count?: Count;
  total?: Count;
  percent?: Percent;
}
