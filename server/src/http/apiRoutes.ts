import type { Request, Router } from 'express';
import { z } from 'zod';
import type { Access } from '../access/access.ts';
import { done } from '../access/outcome.ts';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import type { Config } from '../config.ts';
import type { FollowUp } from '../followUp/followUp.ts';
import { addressOf } from '../live/origin.ts';
import type { Proofs } from '../record/bundle/createProofs.ts';
import type { SessionRooms } from '../sessions/sessionRooms.ts';
import { accountRoutes } from './accountRoutes.ts';
import { agencyLinkRoutes } from './agencyLinkRoutes.ts';
import { agencyRoutes } from './agencyRoutes.ts';
import { json } from './answers.ts';
import { type ApiRouterParts, apiRouter } from './apiRouter.ts';
import { bundleRoutes } from './bundleRoutes.ts';
import { catalogueRoutes } from './catalogueRoutes.ts';
import { entryRoutes } from './entryRoutes.ts';
import { followUpRoutes } from './followUpRoutes.ts';
import { createGuards } from './guards.ts';
import { invitationRoutes } from './invitationRoutes.ts';
import { openApiDocument } from './openApi.ts';
import type { RecordExports } from './recordExports.ts';
import { recordRoutes } from './recordRoutes.ts';
import { registerFileRoutes } from './registerFileRoutes.ts';
import { nothing, type Route, route } from './route.ts';
import { sampleRoutes } from './sampleRoutes.ts';
import { sessionRoutes } from './sessionRoutes.ts';
import { signInRoutes } from './signInRoutes.ts';
import { takeOverRoutes } from './takeOverRoutes.ts';
import { verificationRoutes } from './verificationRoutes.ts';

export interface ApiParts extends Omit<ApiRouterParts, 'routes' | 'limits' | 'config'> {
  readonly config: ApiRouterParts['config'] & Pick<Config, 'DIEMCAU_SAMPLE'>;
  readonly access: Access;
  readonly rooms: SessionRooms;
  readonly committee: CommitteeStore;
  readonly followUp: FollowUp;
  readonly records: RecordExports;
  readonly proofs: Proofs;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Every route under `/api`, the document of them included. */
export function apiRouteTable(parts: ApiParts): readonly Route[] {
  const { access, rooms, committee, followUp, records, proofs, config, clock } = parts;
  const guards = createGuards(access, rooms);
  const address = (request: Request) => addressOf(request, config.TRUST_PROXY);
  const routes: Route[] = [
    ...entryRoutes(access, rooms, guards, { clock, addressOf: address }),
    ...signInRoutes(access, guards, address),
    ...accountRoutes(access, guards),
    ...sessionRoutes(rooms, committee, followUp, guards, clock),
    ...followUpRoutes(followUp, committee, guards),
    ...registerFileRoutes(followUp, committee, guards),
    ...agencyLinkRoutes(followUp, committee, guards, clock),
    ...agencyRoutes(followUp, access, committee, { clock, addressOf: address }),
    ...takeOverRoutes(followUp, rooms, committee, guards),
    ...invitationRoutes(access, guards, clock),
    ...recordRoutes(access, records, guards, clock),
    ...bundleRoutes(proofs.bundles, guards),
    ...verificationRoutes(
      { ...proofs, rooms, records, limit: access.limits.verifications, addressOf: address },
      guards,
    ),
    ...catalogueRoutes(committee, guards, clock),
    ...sampleRoutes({ access, rooms, committee, clock }, config.DIEMCAU_SAMPLE),
    route({
      method: 'get',
      path: '/api/openapi.json',
      summary: 'This document.',
      guard: guards.anyone,
      params: nothing,
      query: nothing,
      body: nothing,
      answer: json(z.looseObject({ openapi: z.literal('3.1.0') })),
      refusals: [],
      handle: () => done({ openapi: '3.1.0' as const, ...openApiDocument(routes) }),
    }),
  ];
  return routes;
}

/** Serves every route under `/api`. */
export const apiRoutes = (parts: ApiParts): Router =>
  apiRouter({
    routes: apiRouteTable(parts),
    limits: parts.access.limits,
    config: parts.config,
    log: parts.log,
  });
