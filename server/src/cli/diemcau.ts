#!/usr/bin/env node
import { runVerify, USAGE } from './verify.ts';

/** `npx diemcau verify BUNDLE`: what needs no server. */
const [command, ...rest] = process.argv.slice(2);
if (command === 'verify') process.exitCode = await runVerify(rest, process.stdout, process.stderr);
else {
  process.stderr.write(`${USAGE.vi}\n${USAGE.en}\n`);
  process.exitCode = 2;
}
