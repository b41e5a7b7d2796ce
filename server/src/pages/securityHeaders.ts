import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';

const SELF = "'self'";
const NONE = "'none'";
const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i;

/**
 * Everything that a page may load or talk to is our own. Some browsers do not count a WebSocket to the
 * same host as "self", so it is named.
 */
const webSocket = (request: IncomingMessage): string => {
  const host = request.headers.host ?? '';
  return HOST.test(host) ? `ws://${host} wss://${host}` : SELF;
};

/**
 * Helmet with a strict content security policy: no inline script or style, no framing.
 * @param overHttps whether the server is reached over HTTPS; over plain HTTP browsers refuse what asks for it.
 */
export const securityHeaders = (
  overHttps: boolean,
): ((
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void) =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: [SELF],
        connectSrc: [SELF, webSocket],
        imgSrc: [SELF, 'data:', 'blob:'],
        mediaSrc: [SELF, 'blob:'],
        objectSrc: [NONE],
        baseUri: [NONE],
        formAction: [SELF],
        frameAncestors: [NONE],
      },
    },
    strictTransportSecurity: overHttps,
    crossOriginOpenerPolicy: overHttps,
    originAgentCluster: overHttps,
  });
