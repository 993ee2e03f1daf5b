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

/**
 * A resume as jsonresume.org has it, or what is wrong with it. How a date or an address is written is judged with the entry
 * that it becomes, which alone is refused.
 */
export function readResume(given: object): Read<Resume> {
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
