/** SQLite's primary result codes that are told apart here. https://www.sqlite.org/rescode.html */
export const SQLITE = {
  ERROR: 1,
  BUSY: 5,
  READONLY: 8,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  CONSTRAINT: 19,
  NOTADB: 26,
} as const;

/** An answer, a box or a number that is there already. https://www.sqlite.org/rescode.html#constraint_primarykey */
const CONSTRAINT_PRIMARYKEY = 1555;

/** The extended result code of an error that SQLite raised; null for every other error. */
function extendedCode(error: unknown): number | null {
  if (!(error instanceof Error) || !('errcode' in error)) return null;
  return typeof error.errcode === 'number' ? error.errcode : null;
}

/** The primary result code of an error that SQLite raised; null for every other error. */
export function sqliteCode(error: unknown): number | null {
  const code = extendedCode(error);
  return code === null ? null : code & 0xff;
}

export const isDuplicateKey = (error: unknown): boolean =>
  extendedCode(error) === CONSTRAINT_PRIMARYKEY;

/** The system's name of what failed (EACCES, ENOSPC …); null where the error did not come from the system. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
