// Made from the records of the server; do not edit. TypeScriptTypesTest says how.

import { BLOCKS, type Decimal, type LIMITS, type Refusal } from './protocol';

type Limit = keyof typeof LIMITS;

/** How large one value may be. */
export type Bound =
  | { readonly longest: Limit; readonly required: boolean }
  | { readonly sign: 'AS_LIMITED' | 'NEVER_NEGATIVE' | 'ANY' }
  | { readonly from: Decimal; readonly upTo: Decimal }
  | { readonly above: Decimal; readonly upTo: Decimal }
  | { readonly above: Decimal; readonly below: Decimal }
  | { readonly upToLimit: Limit; readonly refusal: Refusal }
  | { readonly least: number; readonly most: Limit; readonly refusal: Refusal }
  | { readonly size: Limit; readonly besides: number; readonly refusal: Refusal }
  | { readonly none: Refusal }
  | { readonly year: true };

/** What may stand in one place: a record, one of a choice, or several of either. */
export interface Part {
  readonly bounds?: readonly Bound[];
  readonly record?: string;
  readonly choice?: true;
  readonly each?: Part;
  readonly keys?: readonly string[];
}

/** Parts that do not fall from the first to the last. */
export interface Rising {
  readonly parts: readonly string[];
  readonly refusal: Refusal;
}

export interface Shape {
  readonly parts: Readonly<Record<string, Part>>;
  readonly rising?: Rising;
}

export const SHAPES = {
  CreateWorkshop: {
    parts: {
      preparation: { record: 'Preparation' },
      canvases: {
        bounds: [{ size: 'canvases', besides: 0, refusal: 'TOO_MANY_CANVASES' }],
        each: { record: 'Canvas' },
      },
    },
  },
  Preparation: {
    parts: {
      subject: { record: 'Subject' },
      context: {
        bounds: [{ size: 'contextTerms', besides: 0, refusal: 'TOO_MANY_TERMS' }],
        each: { bounds: [{ longest: 'contextTerm', required: true }] },
      },
      guide: { record: 'Guide' },
      frame: { record: 'BudgetFrame' },
      script: { record: 'Script' },
      naming: { choice: true },
    },
  },
  Subject: { parts: { title: { bounds: [{ longest: 'title', required: true }] } } },
  Guide: { parts: { blocks: { keys: BLOCKS, each: { record: 'BlockGuide' } } } },
  BlockGuide: {
    parts: {
      label: { bounds: [{ longest: 'label', required: true }] },
      question: { bounds: [{ longest: 'question', required: true }] },
      example: { bounds: [{ longest: 'question', required: false }] },
      followUp: { bounds: [{ longest: 'question', required: false }] },
    },
  },
  BudgetFrame: {
    parts: {
      firstYear: { bounds: [{ year: true }] },
      ceiling: { bounds: [{ sign: 'AS_LIMITED' }] },
      payer: { bounds: [{ longest: 'party', required: false }] },
    },
  },
  Script: {
    parts: {
      minutes: { bounds: [{ least: 1, most: 'scriptMinutes', refusal: 'MINUTES_OUT_OF_RANGE' }] },
      steps: {
        bounds: [{ size: 'steps', besides: 0, refusal: 'TOO_MANY_STEPS' }],
        each: { record: 'Step' },
      },
    },
  },
  Step: {
    parts: {
      kind: { choice: true },
      title: { bounds: [{ longest: 'title', required: false }] },
      minutes: { bounds: [{ least: 1, most: 'stepMinutes', refusal: 'MINUTES_OUT_OF_RANGE' }] },
      instruction: { bounds: [{ longest: 'question', required: false }] },
      participants: { record: 'StepRights' },
      screens: { record: 'Screens' },
    },
  },
  OpeningStep: { parts: {} },
  BlockStep: { parts: {} },
  ActivityStep: { parts: {} },
  VotingStep: { parts: {} },
  BalancingStep: { parts: {} },
  ReadingBackStep: { parts: {} },
  StepRights: { parts: { notes: { record: 'NoteRights' } } },
  NoteRights: { parts: {} },
  Screens: { parts: {} },
  Anonymous: { parts: {} },
  ByRole: {
    parts: {
      capacities: {
        bounds: [{ size: 'capacities', besides: 0, refusal: 'TOO_MANY_CAPACITIES' }],
        each: { bounds: [{ longest: 'capacity', required: true }] },
      },
    },
  },
  ByName: { parts: {} },
  Canvas: {
    parts: {
      blocks: {
        keys: BLOCKS,
        each: {
          bounds: [{ size: 'notes', besides: 0, refusal: 'CANVAS_FULL' }],
          each: { record: 'Note' },
        },
      },
      shelf: {
        bounds: [{ size: 'shelf', besides: 0, refusal: 'SHELF_FULL' }],
        each: { record: 'Shelved' },
      },
    },
  },
  Note: {
    parts: {
      text: { bounds: [{ longest: 'noteText', required: true }] },
      facets: { each: { choice: true } },
    },
  },
  NoteMoney: {
    parts: {
      amount: { choice: true },
      recurrence: { choice: true },
      indexation: { record: 'Indexation' },
      party: { bounds: [{ longest: 'party', required: false }] },
      taskField: { bounds: [{ longest: 'taskField', required: false }] },
      source: { bounds: [{ longest: 'source', required: false }] },
    },
  },
  Unknown: { parts: {} },
  Fixed: { parts: { perYear: { bounds: [{ sign: 'AS_LIMITED' }], choice: true } } },
  Missing: { parts: {} },
  Range: {
    parts: { low: {}, likely: {}, high: {} },
    rising: { parts: ['low', 'likely', 'high'], refusal: 'RANGE_OUT_OF_ORDER' },
  },
  Variable: {
    parts: {
      quantity: { bounds: [{ sign: 'AS_LIMITED' }], choice: true },
      unit: { bounds: [{ longest: 'unit', required: false }] },
      unitPrice: { bounds: [{ sign: 'AS_LIMITED' }], choice: true },
    },
  },
  Driven: {
    parts: {
      driver: { bounds: [{ longest: 'party', required: true }] },
      perUnit: { bounds: [{ sign: 'AS_LIMITED' }] },
      unitPrice: { bounds: [{ sign: 'AS_LIMITED' }], choice: true },
    },
  },
  Listed: {
    parts: {
      from: { bounds: [{ year: true }] },
      values: {
        bounds: [
          { none: 'NO_YEARS' },
          { size: 'listedYears', besides: 0, refusal: 'TOO_MANY_YEARS' },
        ],
        each: { bounds: [{ sign: 'AS_LIMITED' }], choice: true },
      },
    },
  },
  Staff: {
    parts: {
      hours: { bounds: [{ sign: 'AS_LIMITED' }], choice: true },
      price: { record: 'HourlyPrice' },
    },
  },
  HourlyPrice: {
    parts: {
      wage: { bounds: [{ sign: 'AS_LIMITED' }], choice: true },
      productivity: { bounds: [{ above: '0', upTo: '1' }], choice: true },
      overhead: {
        bounds: [{ upToLimit: 'surcharge', refusal: 'SHARE_OUT_OF_RANGE' }],
        choice: true,
      },
      supplements: {
        bounds: [{ size: 'supplements', besides: 0, refusal: 'TOO_MANY_SUPPLEMENTS' }],
        each: { record: 'HourlyPriceSupplement' },
      },
      margin: { bounds: [{ upToLimit: 'surcharge', refusal: 'SHARE_OUT_OF_RANGE' }] },
    },
  },
  HourlyPriceSupplement: {
    parts: {
      label: { bounds: [{ longest: 'party', required: true }] },
      perHour: { bounds: [{ sign: 'AS_LIMITED' }] },
    },
  },
  Investment: {
    parts: {
      price: { bounds: [{ sign: 'AS_LIMITED' }], choice: true },
      usefulLife: {
        bounds: [{ least: 1, most: 'usefulLife', refusal: 'USEFUL_LIFE_OUT_OF_RANGE' }],
      },
      residualValue: { bounds: [{ sign: 'AS_LIMITED' }] },
      interest: { bounds: [{ above: '-1', below: '1' }] },
    },
  },
  Saving: {
    parts: {
      perYear: { bounds: [{ sign: 'AS_LIMITED' }], choice: true },
      cashedBy: { bounds: [{ longest: 'party', required: true }] },
      since: { bounds: [{ year: true }] },
      outcome: { bounds: [{ longest: 'source', required: false }] },
    },
  },
  Structural: {
    parts: { from: { bounds: [{ year: true }] }, until: { bounds: [{ year: true }] } },
    rising: { parts: ['from', 'until'], refusal: 'YEARS_OUT_OF_ORDER' },
  },
  Incidental: {
    parts: { year: { bounds: [{ year: true }] }, until: { bounds: [{ year: true }] } },
    rising: { parts: ['year', 'until'], refusal: 'YEARS_OUT_OF_ORDER' },
  },
  Indexation: {
    parts: {
      rate: { bounds: [{ above: '-1', below: '1' }] },
      priceLevel: { bounds: [{ year: true }] },
    },
  },
  NoteOutcome: {
    parts: {
      party: { bounds: [{ longest: 'party', required: true }] },
      worth: { choice: true },
      filters: { record: 'Filters' },
      dropOff: { bounds: [{ from: '0', upTo: '1' }], choice: true },
      duration: {
        bounds: [{ upToLimit: 'outcomeYears', refusal: 'DURATION_OUT_OF_RANGE' }],
        choice: true,
      },
      indicator: { bounds: [{ longest: 'noteText', required: false }] },
    },
  },
  PerUnit: {
    parts: {
      quantity: { bounds: [{ sign: 'ANY' }], choice: true },
      proxy: { bounds: [{ sign: 'ANY' }], choice: true },
      proxyDescription: { bounds: [{ longest: 'source', required: false }] },
      source: { bounds: [{ longest: 'source', required: false }] },
      priceLevel: { bounds: [{ year: true }] },
    },
  },
  Filters: {
    parts: {
      deadweight: { bounds: [{ from: '0', upTo: '1' }], choice: true },
      displacement: { bounds: [{ from: '0', upTo: '1' }], choice: true },
      attribution: { bounds: [{ from: '0', upTo: '1' }], choice: true },
    },
  },
  Shelved: { parts: { note: { record: 'Note' } } },
  ChooseSubject: { parts: { subject: { record: 'Subject' }, seen: { record: 'Subject' } } },
  SetContext: {
    parts: {
      terms: {
        bounds: [{ size: 'contextTerms', besides: 0, refusal: 'TOO_MANY_TERMS' }],
        each: { bounds: [{ longest: 'contextTerm', required: true }] },
      },
      seen: {
        bounds: [{ size: 'contextTerms', besides: 0, refusal: 'TOO_MANY_TERMS' }],
        each: { bounds: [{ longest: 'contextTerm', required: false }] },
      },
    },
  },
  EditGuide: { parts: { guide: { record: 'BlockGuide' }, seen: { record: 'BlockGuide' } } },
  SetBudgetFrame: { parts: { frame: { record: 'BudgetFrame' }, seen: { record: 'BudgetFrame' } } },
  SetScript: { parts: { script: { record: 'Script' }, seen: { record: 'Script' } } },
  ChooseNaming: { parts: { naming: { choice: true }, seen: { choice: true } } },
  RemoveParticipant: { parts: {} },
  Join: { parts: { nickname: { bounds: [{ longest: 'nickname', required: true }] } } },
  SignAs: { parts: { signing: { choice: true } } },
  InCapacity: { parts: { capacity: { bounds: [{ longest: 'capacity', required: true }] } } },
  WithName: { parts: {} },
  AddNote: { parts: { text: { bounds: [{ longest: 'noteText', required: true }] } } },
  EditNote: {
    parts: {
      text: { bounds: [{ longest: 'noteText', required: true }] },
      seen: { bounds: [{ longest: 'noteText', required: false }] },
    },
  },
  MoveNote: { parts: {} },
  SplitNote: {
    parts: {
      text: { bounds: [{ longest: 'noteText', required: true }] },
      others: {
        bounds: [{ size: 'splitParts', besides: 1, refusal: 'TOO_MANY_PARTS' }],
        each: { record: 'NewNote' },
      },
      seen: { bounds: [{ longest: 'noteText', required: false }] },
    },
  },
  NewNote: { parts: { text: { bounds: [{ longest: 'noteText', required: true }] } } },
  ShelveNote: { parts: {} },
  RestoreNote: { parts: {} },
  SetFacet: { parts: { facet: { choice: true }, seen: { record: 'SeenFacet' } } },
  SeenFacet: { parts: { facet: { choice: true } } },
  ClearFacet: { parts: { seen: { record: 'SeenFacet' } } },
  StartWorkshop: { parts: {} },
  GoToStep: { parts: {} },
  SetDoing: { parts: {} },
  AddMinutes: {
    parts: {
      minutes: { bounds: [{ least: 1, most: 'stepMinutes', refusal: 'MINUTES_OUT_OF_RANGE' }] },
    },
  },
  PlanMinutes: {
    parts: {
      minutes: {
        bounds: [{ size: 'steps', besides: 0, refusal: 'TOO_MANY_STEPS' }],
        each: { bounds: [{ least: 1, most: 'stepMinutes', refusal: 'MINUTES_OUT_OF_RANGE' }] },
      },
    },
  },
  ShowNotes: { parts: { which: { choice: true } } },
  EveryNote: { parts: {} },
  NotesIn: { parts: {} },
  OneNote: { parts: {} },
  PutOnWall: { parts: {} },
} as const satisfies Readonly<Record<string, Shape>>;
