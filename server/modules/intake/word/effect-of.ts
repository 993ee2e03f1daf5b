import type { HrEffect } from '../../change-effect/index.ts';
import type { ValuePath } from './paths.tables.ts';
import { without, type Child, type Standing } from './word.rules.ts';

const fieldOf = (path: ValuePath) => path.slice(path.lastIndexOf('.') + 1);

/** What the HR base says of a value, from today on; names that no dated row speaks of are read from its word itself. */
export function effectOf({ path, ours, isSaid }: Standing, value: unknown, from: string): HrEffect[] {
  switch (path) {
    case 'dossier.address':
      return value === null
        ? []
        : [
            {
              writes: 'dossier_address',
              from,
              ...(value as Omit<HrEffect & { writes: 'dossier_address' }, 'writes' | 'from'>),
            },
          ];
    case 'dossier.phone':
    case 'dossier.mobilePhone':
      return [{ writes: 'dossier_contact', from, [fieldOf(path)]: value ?? '' }];
    case 'dossier.familySituation.maritalStatus':
      return [
        {
          writes: 'dossier_family',
          from,
          ...(value as Pick<HrEffect & { writes: 'dossier_family' }, 'maritalStatus' | 'since'>),
        },
      ];
    case 'dossier.familySituation.children': {
      const [present, next] = [ours as readonly Child[], value as readonly Child[]];
      return [
        { writes: 'dossier_family', from, added: without(next, present), removed: without(present, next) },
      ];
    }
    case 'teacher.civility':
    case 'teacher.familyName':
    case 'teacher.usageName':
    case 'teacher.givenNames':
      return isSaid
        ? [
            {
              writes: 'dossier_name',
              from,
              [fieldOf(path)]: value ?? '',
              changeUsername: false,
              changeProfessionalAddress: false,
            },
          ]
        : [];
  }
}
