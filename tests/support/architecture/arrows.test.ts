import { expect, test } from 'vitest';
import {
  acrossClientFeatures,
  acrossSessionFeatures,
  clientToServer,
  mediaLibraryOutsideMedia,
  mediaLoadedAtOnce,
  outwardFromShared,
  serverToClient,
  socketOutsideSession,
  upwardInClient,
  zodInClient,
  zodInDomain,
} from './arrows.ts';
import { sourceFiles } from './sourceFiles.ts';

test('shared may reach neither Node, React, the server nor the client', () => {
  const sources = sourceFiles({
    'shared/src/a.ts': [
      "import { readFileSync } from 'node:fs';",
      "import { join } from 'path';",
      "import type { ReactNode } from 'react';",
      "import { createRoot } from 'react-dom/client';",
      "import { room } from '@diemcau/server/sessions/sessionRoom';",
      "import type { Store } from '../../client/src/session/store.ts';",
      "import { z } from 'zod';",
      "import { b } from './b.ts';",
    ].join('\n'),
    'server/src/a.ts': "import { readFileSync } from 'node:fs';",
  });
  expect(outwardFromShared(sources)).toEqual([
    'shared/src/a.ts:1 imports node:fs',
    'shared/src/a.ts:2 imports path',
    'shared/src/a.ts:3 imports react',
    'shared/src/a.ts:4 imports react-dom/client',
    'shared/src/a.ts:5 imports @diemcau/server/sessions/sessionRoom',
    'shared/src/a.ts:6 imports ../../client/src/session/store.ts',
  ]);
});

test('server and client do not know each other, types included', () => {
  const sources = sourceFiles({
    'server/src/a.ts': "import type { Page } from '../../client/src/app/page.ts';",
    'client/src/a.ts': "import type { Room } from '@diemcau/server/sessions/sessionRoom';",
    'tests/integration/a.test.ts': "import { start } from '@diemcau/server/main';",
  });
  expect(serverToClient(sources)).toEqual([
    'server/src/a.ts:1 imports ../../client/src/app/page.ts',
  ]);
  expect(clientToServer(sources)).toEqual([
    'client/src/a.ts:1 imports @diemcau/server/sessions/sessionRoom',
  ]);
});

test('a feature of the session reaches upwards and into itself, not sideways', () => {
  const sources = sourceFiles({
    'shared/src/session/state.ts': "import type { Agenda } from './agenda/state.ts';",
    'shared/src/session/floor/decide.ts': [
      "import type { SessionState } from '../state.ts';",
      "import { floor } from './state.ts';",
      "import type { Agenda } from '../agenda/state.ts';",
      "import { requireOpen } from '@diemcau/shared/session/lifecycle/require';",
      "import { given } from '../testing/given.ts';",
    ].join('\n'),
  });
  expect(acrossSessionFeatures(sources)).toEqual([
    'shared/src/session/floor/decide.ts:3 imports ../agenda/state.ts',
    'shared/src/session/floor/decide.ts:4 imports @diemcau/shared/session/lifecycle/require',
  ]);
});

test('a feature of the client imports no other', () => {
  const sources = sourceFiles({
    'client/src/app/routes.tsx': "import { Floor } from '../features/floor/Floor.tsx';",
    'client/src/features/floor/Floor.tsx': [
      "import { Queue } from './queue/Queue.tsx';",
      "import { Clock } from '../../ui/Clock/Clock.tsx';",
      "import type { Vote } from '../votes/Vote.tsx';",
    ].join('\n'),
  });
  expect(acrossClientFeatures(sources)).toEqual([
    'client/src/features/floor/Floor.tsx:3 imports ../votes/Vote.tsx',
  ]);
});

test('the socket is known to client/src/session alone', () => {
  const sources = sourceFiles({
    'client/src/session/socket.ts': "import { io } from 'socket.io-client';",
    'client/src/features/floor/Floor.tsx': "import type { Socket } from 'socket.io-client';",
    'server/src/live/gateway.test.ts': "import { io } from 'socket.io-client';",
  });
  expect(socketOutsideSession(sources)).toEqual([
    'client/src/features/floor/Floor.tsx:1 imports socket.io-client',
  ]);
});

test('what several pages share knows nothing of the pages, but for its tests', () => {
  const sources = sourceFiles({
    'client/src/view/Now.tsx': "import { StagePlace } from '../stage/StagePlace.tsx';",
    'client/src/stage/StagePlace.tsx': [
      "import { names } from '../session/names.ts';",
      "import { Tabs } from '../delegation/tabs.tsx';",
    ].join('\n'),
    'client/src/stage/Stage.test.tsx': "import { Page } from '../features/chair/Page.tsx';",
    'client/src/media/engine/send.ts': "import { Stage } from '../../stage/Stage.tsx';",
    'client/src/features/chair/Page.tsx':
      "import { StagePlace } from '../../stage/StagePlace.tsx';",
    'client/src/session/names.ts': '',
    'client/src/delegation/tabs.tsx': '',
    'client/src/stage/Stage.tsx': '',
  });
  expect(upwardInClient(sources)).toEqual([
    'client/src/view/Now.tsx:1 imports ../stage/StagePlace.tsx',
    'client/src/stage/StagePlace.tsx:2 imports ../delegation/tabs.tsx',
    'client/src/media/engine/send.ts:1 imports ../../stage/Stage.tsx',
  ]);
});

test('the media library is known to client/src/media alone', () => {
  const sources = sourceFiles({
    'client/src/media/engine/device.ts': "import { Device } from 'mediasoup-client';",
    'client/src/stage/Tile.tsx': "import type { types } from 'mediasoup-client';",
  });
  expect(mediaLibraryOutsideMedia(sources)).toEqual([
    'client/src/stage/Tile.tsx:1 imports mediasoup-client',
  ]);
});

const schemas = {
  'shared/src/session/commands.ts':
    "import { z } from 'zod'; export const commands = z.object({});",
};

test('the client may take types from the schemas, not the schemas', () => {
  const sources = sourceFiles({
    ...schemas,
    'client/src/types.ts': "import type { Command } from '@diemcau/shared/session/commands';",
    'client/src/form.ts': "import { commands } from '@diemcau/shared/session/commands';",
    'client/src/form.test.ts': "import { z } from 'zod';",
    'client/src/own.ts': "import * as z from 'zod/mini';",
  });
  expect(zodInClient(sources)).toEqual([
    'client/src/own.ts → zod/mini',
    'client/src/form.ts → shared/src/session/commands.ts → zod',
  ]);
});

test('evolve, state, policy and redact load no schema, at any depth', () => {
  const sources = sourceFiles({
    ...schemas,
    'shared/src/session/decide.ts': "import { commands } from './commands.ts';",
    'shared/src/session/policy.ts': "import { ROLES } from './roles.ts';",
    'shared/src/session/roles.ts': "import { commands } from './commands.ts';",
    'shared/src/session/floor/evolve.ts': "import type { Command } from '../commands.ts';",
    'shared/src/session/votes/redact.ts': "import { z } from 'zod';",
  });
  expect(zodInDomain(sources)).toEqual([
    'shared/src/session/votes/redact.ts → zod',
    'shared/src/session/policy.ts → shared/src/session/roles.ts → shared/src/session/commands.ts → zod',
  ]);
});

test('what carries the media is asked for by import() alone', () => {
  const sources = sourceFiles({
    'client/src/media/engine/link.ts': "import { Device } from 'mediasoup-client';",
    'client/src/media/Provider.tsx': [
      "import type { Engine } from './engine/link.ts';",
      "import { open } from './engine/link.ts';",
      "const load = () => import('./engine/link.ts');",
    ].join('\n'),
    'client/src/stage/Stage.tsx': "import { Device } from 'mediasoup-client';",
  });
  expect(mediaLoadedAtOnce(sources)).toEqual([
    'client/src/media/Provider.tsx:2 imports ./engine/link.ts',
    'client/src/stage/Stage.tsx:1 imports mediasoup-client',
  ]);
});
