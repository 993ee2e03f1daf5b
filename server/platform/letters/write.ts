import type { Locale } from '../viewer.ts';
import { frames, type LetterFrame } from './frames.ts';
import type { Letter, Piece } from './letter.ts';

/** A letter in words, as text and as HTML that say the same. */
export interface WrittenLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** @param name whom the letter addresses; null where no name is known */
export function writeLetter<Says extends object>(
  letter: Pick<Letter<never, Says>, Locale>,
  says: Says,
  locale: Locale,
  name: string | null,
): WrittenLetter {
  const frame = frames[locale];
  const { subject, pieces } = letter[locale](says);
  const greeting = frame.greeting(name);
  return {
    subject,
    text: textOf(frame, greeting, pieces),
    html: htmlOf(frame, subject, greeting, pieces),
  };
}

/** `password-reset`: the name of a letter in files and in headers. */
export const templateOf = ({ kind }: Pick<Letter, 'kind'>) => kind.toLowerCase().replaceAll('_', '-');

function textOf(frame: LetterFrame, greeting: string, pieces: readonly Piece[]): string {
  const written = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const [between, said] = 'link' in piece ? ['\n', piece.link] : [' ', piece.value];
    return `${piece.label}${frame.colon}${between}${said}`;
  });
  return `${[greeting, ...written, `-- \nI-Prof\n${frame.footer.join('\n')}`].join('\n\n')}\n`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A name or an address is text, whatever it holds. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] as string);
}

// Mail programs know tables and inline styles alone; nothing is loaded from elsewhere, so nobody learns who opened it.
const styles = {
  body: 'margin:0;padding:24px 12px;background:#f5f5fe;color:#161616;font:16px/1.5 Arial,Helvetica,sans-serif',
  sheet: 'width:100%;max-width:600px;margin:0 auto;background:#ffffff;border-top:4px solid #000091',
  cell: 'padding:24px',
  heading: 'margin:0 0 16px;font-size:22px;line-height:1.3',
  paragraph: 'margin:0 0 16px;overflow-wrap:anywhere',
  button:
    'display:inline-block;padding:12px 20px;background:#000091;color:#ffffff;text-decoration:none;font-weight:bold',
  small: 'margin:0 0 8px;font-size:14px;color:#3a3a3a;overflow-wrap:anywhere',
} as const;

function htmlOf(frame: LetterFrame, subject: string, greeting: string, pieces: readonly Piece[]): string {
  const body = [
    paragraph(escaped(greeting)),
    ...pieces.map((piece) => pieceHtml(frame, piece)),
    '<hr style="border:0;border-top:1px solid #dddddd;margin:24px 0 16px">',
    ...frame.footer.map((line) => paragraph(escaped(line), styles.small)),
  ];
  return `<!DOCTYPE html>
<html lang="${frame.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(subject)}</title>
</head>
<body style="${styles.body}">
<table role="presentation" width="600" align="center" cellpadding="0" cellspacing="0" style="${styles.sheet}">
<tr><td style="${styles.cell}">
<p style="${styles.small}">I-Prof</p>
<h1 style="${styles.heading}">${escaped(subject)}</h1>
${body.join('\n')}
</td></tr>
</table>
</body>
</html>
`;
}

function pieceHtml(frame: LetterFrame, piece: Piece): string {
  if (typeof piece === 'string') return paragraph(escaped(piece));
  if ('value' in piece)
    return paragraph(`${escaped(piece.label)}${frame.colon} <strong>${escaped(piece.value)}</strong>`);
  const href = escaped(piece.link);
  return [
    paragraph(`<a href="${href}" style="${styles.button}">${escaped(piece.label)}</a>`),
    paragraph(`${escaped(frame.copyLink)}<br>${href}`, styles.small),
  ].join('\n');
}

function paragraph(html: string, style: string = styles.paragraph): string {
  return `<p style="${style}">${html}</p>`;
}
