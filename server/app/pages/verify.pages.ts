import type { GenuinePaper } from '../../modules/paper/index.ts';
import { requestText } from '../../platform/errors/errors.ts';
import { inWords } from '../../platform/letters/frames.ts';
import type { Locale } from '../../platform/viewer.ts';
import { closedPage, commonTags, hashOf, type Page } from './page.ts';

/** A genuine paper; null: no paper has this number; or too many wrong numbers from this network. */
export type Verified = GenuinePaper | null | 'TOO_MANY_ATTEMPTS';

interface Texts {
  readonly title: string;
  readonly genuine: string;
  readonly unknown: string;
  readonly unknownNext: string;
  readonly replaced: string;
  readonly takenBack: string;
  readonly noName: string;
  readonly rows: Readonly<Record<'number' | 'act' | 'outcome' | 'decidedOn', string>>;
  readonly outcomes: Readonly<Record<GenuinePaper['outcome'], string>>;
}

const texts: Readonly<Record<Locale, Texts>> = {
  fr: {
    title: 'Vérification d’une décision',
    genuine: 'Ce document est authentique.',
    unknown: 'Aucune décision ne porte ce numéro.',
    unknownNext:
      'Vérifiez le numéro complet, en bas de chaque page du document. S’il est exact, le document n’est pas authentique.',
    replaced: 'Une décision ultérieure a remplacé celle-ci.',
    takenBack:
      'Le compte bancaire a été retiré avant sa prise d’effet : la décision ne produit plus d’effet.',
    noName: 'Comparez ces mentions avec le document : le nom de la personne intéressée n’est pas affiché.',
    rows: { number: 'Numéro', act: 'Objet', outcome: 'Sens', decidedOn: 'Date de la décision' },
    outcomes: { APPROVED: 'Acceptation', REJECTED: 'Rejet' },
  },
  en: {
    title: 'Verification of a decision',
    genuine: 'This document is genuine.',
    unknown: 'No decision has this number.',
    unknownNext:
      'Check the whole number, at the bottom of each page of the document. If it is right, the document is not genuine.',
    replaced: 'A later decision has taken the place of this one.',
    takenBack: 'The bank account was taken back before it counted: the decision has no effect any more.',
    noName: 'Compare this with the document: the name of the person is not shown.',
    rows: { number: 'Number', act: 'About', outcome: 'Outcome', decidedOn: 'Day of the decision' },
    outcomes: { APPROVED: 'Granted', REJECTED: 'Refused' },
  },
};

const style = `
body { margin: 0; background: #f5f5fe; color: #161616; font: 1rem/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 36rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border-top: 4px solid #000091; }
h1 { font-size: 1.5rem; line-height: 1.3; }
dt { font-weight: bold; }
dd { margin: 0 0 .8rem; }
`;

/** Whether a decision on paper is genuine, without a name. Nothing that was typed is written into the page. */
export function verifyPage(verified: Verified, locale: Locale): Page {
  const { title } = texts[locale];
  const html = `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
${commonTags}
<title>${title} – I-Prof</title>
<style>${style}</style>
</head>
<body>
<main>
<p>I-Prof</p>
<h1>${title}</h1>
${contentOf(verified, locale)}
</main>
</body>
</html>
`;
  return closedPage(html, { 'style-src': hashOf(style), 'img-src': 'data:' });
}

function contentOf(verified: Verified, locale: Locale): string {
  const said = texts[locale];
  if (verified === 'TOO_MANY_ATTEMPTS') return `<p role="alert">${requestText(verified, locale)}</p>`;
  if (verified === null)
    return `<p role="status"><strong>${said.unknown}</strong></p>\n<p>${said.unknownNext}</p>`;
  const { number, act, outcome, decidedOn, isReplaced, isTakenBack } = verified;
  const rows = [
    [said.rows.number, number],
    [said.rows.act, act[locale]],
    [said.rows.outcome, said.outcomes[outcome]],
    [said.rows.decidedOn, inWords[locale](decidedOn)],
  ];
  return `<p role="status"><strong>${said.genuine}</strong>${isReplaced ? ` ${said.replaced}` : ''}${isTakenBack ? ` ${said.takenBack}` : ''}</p>
<dl>
${rows.map(([label, text]) => `<dt>${label}</dt>\n<dd>${text}</dd>`).join('\n')}
</dl>
<p>${said.noName}</p>`;
}
