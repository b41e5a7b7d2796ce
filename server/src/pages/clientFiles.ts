import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import express, { type Request, type Response, Router } from 'express';

const compress = promisify(brotliCompress);
const TEXTS = new Set(['.js', '.css', '.svg', '.json', '.html']);
const A_YEAR = 'public, max-age=31536000, immutable';

/**
 * Serves the built client: files with a hash in their name for ever, text files compressed once and kept,
 * and the one page for every address that is no file.
 */
export function clientFiles(folder: string): Router {
  const router = Router();
  const compressed = new Map<string, Promise<Buffer | null>>();

  const brotli = (path: string): Promise<Buffer | null> => {
    const kept = compressed.get(path) ?? compressFile(path);
    compressed.set(path, kept);
    return kept;
  };
  /** Compressed where the browser takes that; what is not there falls through. */
  const sendCompressed = async (request: Request, response: Response): Promise<boolean> => {
    const path = join(folder, request.path);
    const wanted = TEXTS.has(extname(path)) && request.acceptsEncodings('br') === 'br';
    if (!wanted || !path.startsWith(folder + sep)) return false;
    const bytes = await brotli(path);
    if (bytes === null) {
      compressed.delete(path);
      return false;
    }
    response.type(extname(path)).set({
      'Cache-Control': cacheFor(request.path),
      'Content-Encoding': 'br',
      Vary: 'Accept-Encoding',
    });
    response.send(bytes);
    return true;
  };

  router.get('/assets/*file', async (request, response, next) => {
    if (!(await sendCompressed(request, response))) next();
  });
  router.use(
    express.static(folder, {
      index: false,
      setHeaders: (response, path) => {
        response.setHeader('Cache-Control', cacheFor(path.slice(folder.length)));
      },
    }),
  );
  router.get('/*page', servePage);
  router.get('/', servePage);
  return router;

  function servePage(request: Request, response: Response, next: () => void): void {
    if (extname(request.path) !== '') next();
    else response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
  }
}

const cacheFor = (path: string): string => (path.startsWith('/assets/') ? A_YEAR : 'no-cache');

async function compressFile(path: string): Promise<Buffer | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  return compress(await readFile(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}
