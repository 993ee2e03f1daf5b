import type { linkPaths } from '../../modules/alert/index.ts';
import type { Locale } from '../../platform/viewer.ts';
import { closedPage, commonTags, hashOf, scriptJson, type Page } from './page.ts';
import { linkTexts } from './links.tables.ts';

type Purpose = keyof typeof linkPaths;

/**
 * What each page sends. `input` names the field of the password, where one is chosen; `answer` is what the page may show.
 */
const operations: Readonly<
  Record<Purpose, { mutation: string; type: string; answer: string; secret?: string }>
> = {
  RESET_PASSWORD: {
    mutation: 'resetPassword',
    type: 'ResetPasswordInput',
    answer: 'username',
    secret: 'newPassword',
  },
  CONFIRM_ALERT_EMAIL: {
    mutation: 'confirmAlertEmail',
    type: 'ConfirmAlertEmailInput',
    answer: 'alertEmail',
  },
  UNDO_ALERT_EMAIL: {
    mutation: 'undoAlertEmailChange',
    type: 'UndoAlertEmailChangeInput',
    answer: 'alertEmail',
  },
  ACCEPT_INVITATION: {
    mutation: 'acceptInvitation',
    type: 'AcceptInvitationInput',
    answer: 'username',
    secret: 'password',
  },
};

/**
 * A page with one form: nothing happens before its button is pressed, since mail filters open links and run scripts.
 * @param hasExplorer whether the page leads on to the explorer, where a developer signs in
 */
export function linkPage(purpose: Purpose, locale: Locale, hasExplorer: boolean): Page {
  const { common, pages } = linkTexts[locale];
  const texts = pages[purpose];
  const { mutation, type, answer, secret } = operations[purpose];
  const settings = {
    query: `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} errors { code message } } }`,
    mutation,
    answer,
    secret,
    locale,
    done: texts.done,
    again: texts.again,
    incomplete: common.incomplete,
    unreachable: common.unreachable,
  };
  const html = `<!DOCTYPE html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
${commonTags}
<title>${texts.title} – I-Prof</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="brand">I-Prof</p>
<h1>${texts.title}</h1>
<p id="explained">${texts.explained}</p>
<noscript><p role="alert">${common.noscript}</p></noscript>
<form method="post" aria-describedby="explained">
${secret === undefined ? '' : passwordField(common)}
<p><button type="submit">${texts.button}</button></p>
</form>
<p id="status" role="status" tabindex="-1"></p>
${hasExplorer ? `<p id="next" hidden><a href="../explorer">${common.explorer}</a></p>` : ''}
</main>
<script type="module">${script.replace('SETTINGS', () => scriptJson(settings))}</script>
</body>
</html>
`;
  return closedPage(html, { 'style-src': hashOf(style), 'img-src': 'data:', 'connect-src': "'self'" });
}

function passwordField(common: (typeof linkTexts)[Locale]['common']): string {
  return `<p><label for="password">${common.password}</label>
<span id="rule">${common.rule}</span>
<input id="password" type="password" autocomplete="new-password" required maxlength="256" aria-describedby="rule"></p>
<p class="check"><input id="show" type="checkbox"> <label for="show">${common.show}</label></p>`;
}

const style = `
body { margin: 0; background: #f5f5fe; color: #161616; font: 1rem/1.5 system-ui, sans-serif; }
main { box-sizing: border-box; max-width: 36rem; margin: 2rem auto; padding: 1.5rem; background: #fff; border-top: 4px solid #000091; }
h1 { font-size: 1.5rem; line-height: 1.3; }
label { font-weight: bold; }
#rule { display: block; color: #3a3a3a; }
#password { box-sizing: border-box; width: 100%; padding: .6rem; border: 1px solid #161616; font: inherit; }
.check label { font-weight: normal; }
button { padding: .7rem 1.2rem; border: 0; background: #000091; color: #fff; font: inherit; font-weight: bold; cursor: pointer; }
button:disabled { background: #666; cursor: default; }
:focus-visible { outline: 3px solid #0a76f6; outline-offset: 2px; }
#status { overflow-wrap: anywhere; }
#status.refused { border-left: 4px solid #ce0500; padding-left: 1rem; }
#status.done { border-left: 4px solid #18753c; padding-left: 1rem; }
`;

/** Only text is ever put into the page. The address is relative, for servers that stand below a path. */
const script = `
const settings = SETTINGS;
const form = document.querySelector('form');
const button = document.querySelector('button');
const password = document.querySelector('#password');
const status = document.querySelector('#status');
const token = location.hash.slice(1);
document.querySelector('#show')?.addEventListener('change', (event) => {
  password.type = event.target.checked ? 'text' : 'password';
});
function say(text, kind) {
  status.className = kind;
  status.textContent = text;
  status.focus();
}
function end() {
  form.hidden = true;
  document.querySelector('#explained').hidden = true;
  const next = document.querySelector('#next');
  if (next) next.hidden = false;
}
function refuse(refusals) {
  const isDead = refusals.some(({ code }) => code === 'INVALID_LINK');
  if (isDead) end();
  const texts = [...refusals.map(({ message }) => message), ...(isDead ? [settings.again] : [])];
  say(texts.join(' ') || settings.unreachable, 'refused');
}
async function send() {
  const input = { token };
  if (settings.secret) input[settings.secret] = password.value;
  const response = await fetch(new URL('../../graphql', location.href.split('#', 1)[0]), {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json', 'accept-language': settings.locale },
    body: JSON.stringify({ query: settings.query, variables: { input } }),
  });
  const { data, errors } = await response.json();
  const payload = data?.[settings.mutation];
  const refusals = payload?.errors ?? errors ?? [];
  if (!payload || refusals.length > 0) return refuse(refusals);
  end();
  history.replaceState(null, '', location.pathname);
  say(settings.done.replace('{}', () => payload[settings.answer] ?? ''), 'done');
}
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (button.disabled) return;
  button.disabled = true;
  try {
    await send();
  } catch {
    say(settings.unreachable, 'refused');
  } finally {
    button.disabled = false;
  }
});
if (token === '') {
  end();
  say(settings.incomplete, 'refused');
}
`;
