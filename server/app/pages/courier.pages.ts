import type { Locale } from '../../platform/viewer.ts';
import { closedPage, commonTags, hashOf, type Page } from './page.ts';

const texts: Readonly<Record<Locale, Readonly<Record<'title' | 'explained' | 'explorer', string>>>> = {
  fr: {
    title: 'Votre courrier',
    explained:
      'Connectez-vous à I-Prof, puis ouvrez « Votre courrier » : vos messages s’y trouvent, et nulle part ailleurs.',
    explorer: 'Pour les développeurs : l’explorateur de ce serveur',
  },
  en: {
    title: 'Your mailbox',
    explained:
      'Sign in to I-Prof, then open “Votre courrier”, your mailbox: your messages are there, and nowhere else.',
    explorer: 'For developers: the explorer of this server',
  },
};

const style = `
body { margin: 0; background: #f5f5fe; color: #161616; font: 1rem/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 36rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border-top: 4px solid #000091; }
h1 { font-size: 1.5rem; line-height: 1.3; }
`;

/** Where mails about messages lead when there is no other frontend: it says what to do, and shows nothing of anybody. */
export function courierPage(locale: Locale, hasExplorer: boolean): Page {
  const { title, explained, explorer } = texts[locale];
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
<p>${explained}</p>
${hasExplorer ? `<p><a href="../explorer">${explorer}</a></p>` : ''}
</main>
</body>
</html>
`;
  return closedPage(html, { 'style-src': hashOf(style), 'img-src': 'data:' });
}
