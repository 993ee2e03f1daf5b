import { ruruHTML } from 'ruru/server';
import { explorerScript, explorerStyle, whoBar } from './explorer.script.ts';
import { closedPage, commonTags, hashOf, scriptJson, type Page } from './page.ts';
import type { TourOperation } from './tour.ts';

/** Where the explorer's scripts, styles and fonts are served. */
export const assetsPath = '/explorer/assets/';

/** The self-hosted explorer: all it loads comes from our own origin. Each operation of the tour is a tab. */
export function explorerPage(tour: readonly TourOperation[]): Page {
  const html = ruruHTML({
    endpoint: '/graphql',
    staticPath: assetsPath,
    htmlParts: {
      metaTags: (tags) => `${tags}\n${commonTags}`,
      titleTag: '<title>I-Prof: explorer</title>',
      styleTags: (tags) => `${tags}\n<style>${explorerStyle}</style>`,
      bodyContent: (content) => `${whoBar}\n${content}`,
      bodyInitScript: explorerScript(`${assetsPath}ruru.js`, tour),
    },
  });
  return closedPage(html, {
    'script-src': "'self'",
    // The editor writes its own style elements and attributes; styles cannot run anything.
    'style-src': "'self' 'unsafe-inline'",
    'font-src': "'self' data:",
    'img-src': 'data:',
    'worker-src': "'self'",
    'connect-src': "'self'",
  });
}

/** Apollo Sandbox, embedded; without internet it stays away, and the page points to the explorer that needs none. */
export function sandboxPage(first: TourOperation | undefined): Page {
  const options = {
    target: '#sandbox',
    runtime: 'iprof',
    runTelemetry: false,
    endpointIsEditable: false,
    hideCookieToggle: true,
    // Our policy refuses styles made by scripts; the frame's are in this page.
    allowDynamicStyles: false,
    initialState: {
      document: first?.document,
      variables: first?.variables ? (JSON.parse(first.variables) as unknown) : undefined,
      includeCookies: false,
      pollForSchemaUpdates: false,
    },
  };
  const html = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
${commonTags}
<title>I-Prof: Apollo Sandbox</title>
<style>${sandboxStyle}</style>
</head>
<body>
<p>Apollo Sandbox loads from the internet. Without it, use the <a href="/explorer">explorer</a> of this server.</p>
<div id="sandbox"></div>
<script src="${sandboxOrigin}/v2/embeddable-sandbox.umd.production.min.js"></script>
<script>
if (window.EmbeddedSandbox) {
  const initialEndpoint = new URL('/graphql', location.href).href;
  new window.EmbeddedSandbox({ ...${scriptJson(options)}, initialEndpoint });
}
</script>
</body>
</html>
`;
  return closedPage(html, {
    'script-src': sandboxOrigin,
    'style-src': hashOf(sandboxStyle),
    'img-src': 'data:',
    'frame-src': 'https://sandbox.embed.apollographql.com',
    // Sandbox asks this page to send the requests: they go to us, and nothing goes anywhere else from here.
    'connect-src': "'self'",
  });
}

const sandboxOrigin = 'https://embeddable-sandbox.cdn.apollographql.com';

const sandboxStyle = `
body { margin: 0; font-family: system-ui, sans-serif; }
p { padding: 1em; }
#sandbox:not(:empty) { position: absolute; inset: 0; }
iframe { width: 100%; height: 100%; border: 0; background: white; }
`;
