import { defineEvents } from '../../platform/sql/events.ts';

export const dossierEvents = defineEvents({
  DOSSIER_CHANGED: {
    description: 'A decision changed the dossier; the subject is the request, or the entry of the CV.',
    keptDays: 366,
  },
});
