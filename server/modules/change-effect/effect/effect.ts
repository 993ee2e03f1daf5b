import type { DiplomaCode, MaritalStatus, PositionKind } from '../../dossier/index.ts';
import type { Civility, LeaveReason } from '../../teacher/index.ts';
import type { LeaveKind, WorkingTimeReason } from '../../dossier/index.ts';

export interface ChildLine {
  readonly givenName: string;
  readonly birthDate: string;
}

/** One thing that an approval writes: the table, and what of it. Days are `YYYY-MM-DD`; both ends of a period are in it. */
export type Effect =
  | {
      readonly writes: 'dossier_address';
      readonly from: string;
      readonly lines: readonly string[];
      readonly postalCode: string;
      readonly city: string;
      readonly country: string;
    }
  /** What is absent stays as it is. */
  | {
      readonly writes: 'dossier_family';
      readonly from: string;
      readonly maritalStatus?: MaritalStatus;
      readonly since?: string | null;
      readonly added?: readonly ChildLine[];
      readonly removed?: readonly ChildLine[];
    }
  /** The same; an empty text gives a number up. */
  | {
      readonly writes: 'dossier_contact';
      readonly from: string;
      readonly phone?: string;
      readonly mobilePhone?: string;
    }
  /** The same; an empty usage name goes back to the family name. */
  | {
      readonly writes: 'dossier_name';
      readonly from: string;
      readonly civility?: Civility;
      readonly familyName?: string;
      readonly usageName?: string;
      readonly givenNames?: readonly string[];
      readonly changeUsername: boolean;
      readonly changeProfessionalAddress: boolean;
    }
  | { readonly writes: 'nationality'; readonly from: string; readonly country: string }
  | {
      readonly writes: 'leave';
      readonly from: string;
      readonly to: string | null;
      readonly kind: LeaveKind;
    }
  | {
      readonly writes: 'disability';
      readonly from: string;
      readonly to: string | null;
      readonly kind: string;
    }
  | ({
      readonly writes: 'position';
      /** Of what is there, this kind alone becomes another. */
      readonly only?: PositionKind;
      readonly after?: AfterPosition;
    } & PositionPeriod)
  | ({ readonly writes: 'working_time' } & RatePeriod)
  | {
      readonly writes: 'diploma';
      readonly title: string;
      readonly level: number;
      readonly obtainedOn: string | null;
      readonly speciality: string | null;
      readonly code: DiplomaCode | null;
    }
  | { readonly writes: 'departure'; readonly on: string; readonly reason: LeaveReason };

/**
 * What comes after the last day. RESUMES, when absent: what was there before. WAITS: nobody is back by itself, so that a
 * disponibilité goes on until a return. RETURNS: this is the return, and nothing waits any more.
 */
export type AfterPosition = 'RESUMES' | 'WAITS' | 'RETURNS';

export interface PositionPeriod {
  readonly from: string;
  readonly to: string | null;
  readonly kind: PositionKind;
}
export interface RatePeriod {
  readonly from: string;
  readonly to: string | null;
  readonly quotity: number;
  readonly reason: WorkingTimeReason;
}

/** An effect on periods of which one is true at a time. */
export type PeriodEffect = Extract<Effect, { readonly writes: 'position' | 'working_time' }>;

/** What an effect changes, as the file is read: for events, the feed and the preview. */
const paths: Readonly<Record<Effect['writes'], readonly string[]>> = {
  dossier_address: ['dossier.address'],
  dossier_family: ['dossier.familySituation'],
  dossier_contact: ['dossier.phone', 'dossier.mobilePhone'],
  dossier_name: ['teacher.civility', 'teacher.familyName', 'teacher.givenNames', 'teacher.usageName'],
  nationality: ['dossier.nationality'],
  leave: ['dossier.leaves'],
  disability: ['dossier.disability'],
  position: ['dossier.positions'],
  working_time: ['dossier.workingTimes'],
  diploma: ['dossier.diplomas'],
  departure: ['teacher.leftOn', 'teacher.leftReason'],
};

/** The fields that these effects change, each once, such as `dossier.address`. */
export function pathsOf(effects: readonly Effect[]): string[] {
  return [...new Set(effects.flatMap(pathsOfOne))];
}

/** Of what is spoken of in parts, the parts that change. */
function pathsOfOne(effect: Effect): readonly string[] {
  const all = paths[effect.writes];
  if (effect.writes !== 'dossier_contact' && effect.writes !== 'dossier_name') return all;
  return all.filter((path) => path.slice(path.indexOf('.') + 1) in effect);
}
