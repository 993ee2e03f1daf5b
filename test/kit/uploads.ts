import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export interface UploadAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly attachment: {
    readonly id: string;
    readonly filename: string;
    readonly mediaType: string;
    readonly byteSize: number;
    readonly sha256: string;
    readonly scan: string;
    readonly metadataRemoved: boolean;
  } | null;
  readonly errors: readonly {
    readonly code?: string;
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Sends a file as a browser does. */
export async function upload(
  url: string,
  { token, headers }: { readonly token?: string | undefined; readonly headers?: Record<string, string> },
  bytes: Uint8Array<ArrayBuffer>,
  filename = 'lettre.pdf',
): Promise<UploadAnswer> {
  const body = new FormData();
  body.append('file', new File([bytes], filename));
  const response = await fetch(`${url}/attachments`, {
    method: 'POST',
    headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...headers },
    body,
  });
  return {
    status: response.status,
    headers: response.headers,
    ...((await response.json()) as Omit<UploadAnswer, 'status' | 'headers'>),
  };
}

/** All files that lie in the folder of a server, below `files`, by their paths. */
export function filesIn(dataDir: string): string[] {
  const folder = join(dataDir, 'files');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
