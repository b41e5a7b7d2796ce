interface Files {
  readonly include: string[];
  readonly exclude: string[];
}

/**
 * Which test files are run. Some need the media worker, which takes minutes to build: `.ci/run` runs all others
 * meanwhile. `DIEMCAU_TESTS` says `media` for those alone, `rest` for the others, nothing for all.
 */
export function testFiles(all: string, media: string): Files {
  const usual = ['**/node_modules/**'];
  switch (process.env.DIEMCAU_TESTS ?? '') {
    case '':
      return { include: [all], exclude: usual };
    case 'rest':
      return { include: [all], exclude: [...usual, media] };
    case 'media':
      return { include: [media], exclude: usual };
    default:
      throw new Error('DIEMCAU_TESTS says neither `media` nor `rest`.');
  }
}
