import type { Notice } from '../../message/index.ts';
import { pathTexts, type WordPath } from './paths.tables.ts';

/** To the teacher, when an officer keeps what the HR base says instead of an approved change. */
export function valueKept(path: WordPath, reason: string): Notice {
  const { fr, en } = pathTexts[path];
  return {
    fr: {
      subject: `Votre dossier : ${fr.toLowerCase()}`,
      body: `Une modification de votre dossier (${fr.toLowerCase()}) avait été acceptée, mais la base de gestion des ressources humaines indique une autre information. Votre gestionnaire a retenu celle de cette base : elle figure désormais dans votre dossier.

Motif : ${reason}

Si cette information est inexacte, faites une nouvelle demande ou écrivez à votre gestionnaire.`,
    },
    en: {
      subject: `Your file: ${en.toLowerCase()}`,
      body: `A change of your file (${en.toLowerCase()}) had been approved, but the HR base says something else. Your HR officer has kept what that base says: your file shows it from now on.

Reason: ${reason}

If it is wrong, send another request or write to your HR officer.`,
    },
  };
}
