import schema from '@jsonresume/schema/schema.json' with { type: 'json' };
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Refusal } from '../../../platform/errors/errors.ts';
import type { Read } from '../../../platform/form/reader.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import { cvRefusals } from '../cv.refusals.ts';
import type { Resume } from './resume.ts';

let validate: ValidateFunction | undefined;

/** The schema is compiled for the first resume that comes, not for each start of a server. */
function validator(): ValidateFunction {
  if (validate) return validate;
  const ajv = new Ajv({ allErrors: true, strictTypes: false });
  formats.default(ajv);
  validate = ajv.compile(schema);
  return validate;
}

/** How many faults are said at most: a file in another form altogether has one in each place. */
const mostFaults = 50;

/** How many parts a resume may have, such as posts, and how many values altogether: more than a full CV is exported with. */
const mostParts = 500;
const mostValues = 30_000;

const tooLarge: Bilingual = {
  fr: `Au plus ${mostParts} rubriques et 30 000 valeurs.`,
  en: `At most ${mostParts} parts and 30,000 values.`,
};

/** Whether it is more than anybody’s resume: what is counted costs nothing beside what is checked. */
function isTooLarge(resume: object): boolean {
  const parts = Object.values(resume).reduce<number>(
    (sum, part) => sum + (Array.isArray(part) ? part.length : 0),
    0,
  );
  if (parts > mostParts) return true;
  let values = 0;
  for (const left: unknown[] = [resume]; left.length > 0;) {
    const value = left.pop();
    if (typeof value === 'object' && value !== null)
      for (const inside of Object.values(value)) left.push(inside);
    values += 1;
    if (values + left.length > mostValues) return true;
  }
  return false;
}

/**
 * A resume as jsonresume.org has it, or what is wrong with it. How a date or an address is written is judged with the entry
 * that it becomes, which alone is refused.
 */
export function readResume(given: object): Read<Resume> {
  if (isTooLarge(given))
    return { refusals: [{ code: cvRefusals.RESUME_TOO_LARGE, path: [], detail: tooLarge }] };
  const check = validator();
  if (check(given)) return { value: given as Resume };
  const faults = (check.errors ?? []).filter(({ keyword }) => keyword !== 'pattern' && keyword !== 'format');
  return faults.length === 0 ? { value: given } : { refusals: faults.slice(0, mostFaults).map(faultOf) };
}

/** What stands where something else does, by its name in JSON Schema. */
const wanted: Readonly<Record<string, Bilingual>> = {
  array: { fr: 'Une liste est attendue ici.', en: 'A list is expected here.' },
  object: { fr: 'Un objet est attendu ici.', en: 'An object is expected here.' },
  string: { fr: 'Un texte est attendu ici.', en: 'A text is expected here.' },
};

function faultOf({ instancePath, params }: ErrorObject): Refusal {
  const path = instancePath.split('/').slice(1);
  const detail = wanted[String(params['type'])];
  return {
    code: cvRefusals.NO_JSON_RESUME,
    path: path.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')),
    ...(detail && { detail }),
  };
}
