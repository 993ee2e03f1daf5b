import schema from '@jsonresume/schema/schema.json' with { type: 'json' };
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Refusal } from '../../../platform/errors/errors.ts';
import type { Read } from '../../../platform/form/reader.ts';
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

/** A resume as jsonresume.org has it, or what is wrong with it. Its dates are only looked at: 2014-13 passes. */
export function readResume(given: object): Read<Resume> {
  const check = validator();
  if (check(given)) return { value: given as Resume };
  return { refusals: (check.errors ?? []).slice(0, mostFaults).map(faultOf) };
}

function faultOf({ instancePath, message = '' }: ErrorObject): Refusal {
  const path = instancePath.split('/').slice(1);
  return {
    code: cvRefusals.NO_JSON_RESUME,
    path: path.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')),
    detail: { fr: `« ${message} »`, en: `“${message}”` },
  };
}
