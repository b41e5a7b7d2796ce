/** Tells whoever listens that an identity (`invitation:ID`, `account:ID`) has lost its right. */
export interface Revocations {
  announce(identity: string): void;
  /** Returns the way to stop listening. */
  onRevoked(listener: (identity: string) => void): () => void;
}

export function createRevocations(): Revocations {
  const listeners = new Set<(identity: string) => void>();
  return {
    announce(identity) {
      for (const listener of listeners) listener(identity);
    },
    onRevoked(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
