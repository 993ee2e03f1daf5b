import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { S3ClientConfig } from '@aws-sdk/client-s3';
import { errorCode, StartError } from '../start-error.ts';
import type { FileStore } from './file-store.ts';

type Sdk = typeof import('@aws-sdk/client-s3');

/**
 * A bucket of a store that speaks the protocol of Amazon S3.
 * @param url `s3://bucket?region=eu-west-3` (Amazon itself, credentials as its tools find them) or
 *   `https://key:secret@host/bucket?region=fr-par`; a path after the bucket is put before each key
 * @throws StartError when the library is not installed
 */
export async function s3Store(url: string): Promise<FileStore> {
  const sdk = await loaded();
  const { bucket, prefix, config } = placeOf(new URL(url));
  const client = new sdk.S3Client(config);
  const at = (key: string) => ({ Bucket: bucket, Key: `${prefix}${key}` });
  return {
    async keep(key, path, byteSize) {
      // With its length the body travels as it is, which every store understands.
      const body = { Body: createReadStream(path), ContentLength: byteSize };
      await client.send(new sdk.PutObjectCommand({ ...at(key), ...body }));
    },
    async open(key) {
      try {
        const { Body } = await client.send(new sdk.GetObjectCommand(at(key)));
        return Body as Readable;
      } catch (error) {
        if (error instanceof sdk.NoSuchKey) return null;
        throw error;
      }
    },
    async remove(key) {
      await client.send(new sdk.DeleteObjectCommand(at(key)));
    },
  };
}

async function loaded(): Promise<Sdk> {
  try {
    return await import('@aws-sdk/client-s3');
  } catch (error) {
    if (errorCode(error) !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new StartError(
      'FILES_UNAVAILABLE',
      'FILES_URL names an S3 store, and the library that speaks to one is not installed.',
      'Install what is optional too: npm ci --omit=dev --include=optional',
    );
  }
}

function placeOf({ protocol, host, username, password, pathname, searchParams }: URL) {
  const isAmazon = protocol === 's3:';
  const path = pathname.split('/').filter((part) => part !== '');
  const [bucket = '', ...before] = isAmazon ? [host, ...path] : path;
  const region = searchParams.get('region') ?? 'us-east-1';
  const config: S3ClientConfig = isAmazon
    ? { region }
    : {
        region,
        endpoint: `${protocol}//${host}`,
        forcePathStyle: true,
        credentials: {
          accessKeyId: decodeURIComponent(username),
          secretAccessKey: decodeURIComponent(password),
        },
        // Checksums that Amazon invented later, and many stores take for a part of the file.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
      };
  return { bucket, prefix: before.map((part) => `${part}/`).join(''), config };
}
