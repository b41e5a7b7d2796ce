import { z } from 'zod';

/** What a process of the bench can be asked, by name. */
export type Handlers = Readonly<Record<string, (input: unknown) => unknown>>;

const request = z.object({ id: z.int(), name: z.string(), input: z.unknown() });

/** Answers the process that started this one, until it lets go; then `close` runs and the process ends. */
export function serve(handlers: Handlers, close: () => Promise<void> | void = () => {}): void {
  const answer = async (raw: unknown): Promise<void> => {
    const { id, name, input } = request.parse(raw);
    try {
      const handler = handlers[name];
      if (!handler) throw new Error(`Nobody here answers ${name}`);
      const value = (await handler(input)) ?? null;
      process.send?.({ id, value, failure: null });
    } catch (error) {
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send?.({ id, value: null, failure });
    }
  };
  process.on('message', (raw) => void answer(raw));
  process.once('disconnect', () => {
    Promise.resolve(close()).finally(() => process.exit());
  });
}
