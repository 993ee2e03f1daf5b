import { createHash } from 'node:crypto';

/** A page with the policy that it needs, and no more than that. */
export interface Page {
  readonly html: string;
  readonly contentSecurityPolicy: string;
}

/** An empty icon: browsers ask for one, and Sandbox would fetch Apollo's. */
export const commonTags = `<meta name="viewport" content="width=device-width, initial-scale=1">\n<link rel="icon" href="data:,">`;

/** Closes all that is not opened, and lets run those scripts that we have written into the page. */
export function closedPage(
  html: string,
  opened: Readonly<Record<string, string>> & { 'script-src'?: string },
): Page {
  const scripts = [...html.matchAll(inlineScript)].map(([, script]) => hashOf(script ?? ''));
  const directives = {
    'default-src': "'none'",
    ...opened,
    'script-src': [opened['script-src'], ...scripts].filter(Boolean).join(' '),
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  };
  const contentSecurityPolicy = Object.entries(directives).map(([name, value]) => `${name} ${value}`);
  return { html, contentSecurityPolicy: contentSecurityPolicy.join('; ') };
}

/** What lets this one script or style run. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** JSON that cannot end the script it stands in. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

const inlineScript = /<script(?: type="module")?>([\s\S]*?)<\/script>/g;
