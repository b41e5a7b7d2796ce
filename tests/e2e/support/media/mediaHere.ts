/** Media on this machine's loopback, on any free ports. */
export const MEDIA_HERE: Readonly<Record<string, string>> = {
  MEDIA: 'on',
  MEDIA_PORT: '0',
  MEDIA_WORKERS: '1',
  MEDIA_LISTEN_IP: '127.0.0.1',
  MEDIA_ANNOUNCED_ADDRESS: '127.0.0.1',
};
