import { scriptJson } from './page.ts';
import type { TourOperation } from './tour.ts';

/** What stands above the editor: who is signed in, and the way out. */
export const whoBar = `<p id="who"><span role="status"></span> <button type="button" hidden>Sign out</button></p>`;

/**
 * Numbers for the tabs of the tour, and no place for what belongs to others or does nothing here: the line that asks for
 * money, the mark of the editor, the panel that explains statements, and options that our server does not know.
 */
export const explorerStyle = `
body { display: flex; flex-direction: column; height: 100vh; }
#ruru-root { flex: 1; min-height: 0; height: auto !important; }
#who { margin: 0; padding: 4px 12px; font: 14px/26px system-ui, sans-serif; background: #1b1b35; color: #fff; }
#who button { margin-left: 8px; font-size: 14px; line-height: 20px; }
.graphiql-tab-button[data-step]::before { content: attr(data-step) '. '; }
.ruru-footer, .graphiql-logo, .graphiql-sidebar button[aria-label$='Explain'],
[title='View the SQL statements that this query invokes'], [title="Don't hide explain from results"],
[title='Traditional GraphQL error handling'], [title='Client becomes responsible for error handling'],
[title='Stop execution on the first error'] { display: none !important; }
`;

/**
 * Starts the explorer. The session of the last sign-in is kept for this tab of the browser, renewed when its token has
 * ended, and sent where the header editor gives no `authorization`: one walks the tour without copying tokens.
 *
 * GraphiQL takes what its editors hold from keys of their own, which an unedited tab has not written, and opens another,
 * empty tab when none is equal to it: it is given the text of the open tab at every load.
 *
 * @param module the address of ruru's module
 */
export function explorerScript(module: string, tour: readonly TourOperation[]): string {
  const settings = {
    defaultTabs: tour.map(({ document, variables }) => ({ query: document, variables })),
    defaultEditorToolsVisibility: 'variables',
    isHeadersEditorEnabled: true,
    debugTools: [],
  };
  const steps: Record<string, number> = {};
  for (const { name, document } of tour) {
    const operation = /^(?:query|mutation) (\w+)/m.exec(document)?.[1];
    if (operation) steps[operation] = Number.parseInt(name, 10);
  }
  return `<script type="module">
import { React, createRoot, Ruru } from "${module}";
const steps = ${scriptJson(steps)};
const settings = ${scriptJson(settings)};
${code}
</script>`;
}

const code = String.raw`
const send = globalThis.fetch.bind(globalThis);
const [shown, leave] = document.getElementById('who').children;
let session = JSON.parse(sessionStorage.getItem('iprof:session'));
let renewal;

function keep(next) {
  session = next;
  if (next) sessionStorage.setItem('iprof:session', JSON.stringify(next));
  else sessionStorage.removeItem('iprof:session');
}

async function ask(through, query, variables) {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await through('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  return (await response.json()).data;
}

async function renew({ refreshToken }) {
  const renewing = 'mutation ExplorerRenews($input: RefreshSessionInput!) { refreshSession(input: $input) { session { accessToken refreshToken } } }';
  const data = refreshToken && (await ask(send, renewing, { input: { refreshToken } }));
  keep(data?.refreshSession?.session ?? null);
}

async function sendSigned(input, init) {
  const headers = new Headers(init.headers);
  if (!session || headers.has('authorization')) return send(input, init);
  headers.set('authorization', 'Bearer ' + session.accessToken);
  return send(input, { ...init, headers });
}

globalThis.fetch = async (input, init = {}) => {
  const before = session;
  let response = await sendSigned(input, init);
  if (response.status === 401 && before && !new Headers(init.headers).has('authorization')) {
    if (session === before) await (renewal ??= renew(before).finally(() => (renewal = undefined)));
    if (session) response = await sendSigned(input, init);
    else showWho();
  }
  const isJson = /json/.test(response.headers.get('content-type'));
  const answer = isJson ? await response.clone().json().catch(() => null) : null;
  for (const field of Object.values(answer?.data ?? {})) {
    const opened = field?.session ?? field;
    if (opened?.accessToken) keep(opened);
  }
  if (/mutation/.test(init.body)) showWho();
  return response;
};

async function showWho() {
  const asking = 'query ExplorerShowsWho { viewer { username role person { ... on Teacher { displayName } ... on Officer { displayName } } } }';
  const data = session && (await ask(globalThis.fetch, asking).catch(() => null));
  const viewer = data?.viewer;
  shown.textContent = viewer
    ? 'Signed in: ' + (viewer.person?.displayName ?? viewer.username) + ' (' + viewer.role + ')'
    : 'Nobody is signed in.';
  leave.hidden = !session;
}

leave.addEventListener('click', async () => {
  if (session?.refreshToken) await ask(globalThis.fetch, 'mutation ExplorerSignsOut { signOut(input: {}) { errors { code } } }');
  keep(null);
  await showWho();
});

function storedTabs() {
  try {
    return JSON.parse(localStorage.getItem('graphiql:tabState'));
  } catch {
    return null;
  }
}

const { tabs, activeTabIndex } = storedTabs() ?? { tabs: settings.defaultTabs, activeTabIndex: 0 };
const open = tabs?.[activeTabIndex];
const texts = { initialQuery: open?.query ?? '', initialVariables: open?.variables ?? '', initialHeaders: open?.headers ?? '' };
if (localStorage.getItem('graphiql:visiblePlugin') === 'Explain') localStorage.removeItem('graphiql:visiblePlugin');
const root = document.getElementById('ruru-root');
createRoot(root).render(React.createElement(Ruru, { ...RURU_CONFIG, ...settings, ...texts }));

function numberTabs() {
  for (const tab of root.querySelectorAll('.graphiql-tab-button')) {
    const step = steps[tab.textContent];
    if (step) tab.dataset.step = step;
    else delete tab.dataset.step;
  }
}
new MutationObserver(numberTabs).observe(root, { childList: true, subtree: true, characterData: true });
showWho();
`;
