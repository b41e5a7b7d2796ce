import type { Request } from 'express';

/**
 * Does something for as long as the asker's connection stands. Null where the asker has gone meanwhile, which
 * the signal has told; there is nobody left to be answered then.
 */
export async function whileAwaited<Value>(
  { socket }: Request,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value | null> {
  const gone = new AbortController();
  const leave = () => gone.abort(new Error('The asker has gone'));
  socket.once('close', leave);
  try {
    return await work(gone.signal);
  } catch (error) {
    if (gone.signal.aborted) return null;
    throw error;
  } finally {
    socket.removeListener('close', leave);
  }
}
