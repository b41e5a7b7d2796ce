import { createContext, useContext } from 'react';

export interface Undo {
  readonly canUndo: boolean;
  readonly isBusy: boolean;
  /** Takes the last act of this page back and says so, or says why not. */
  readonly undo: () => Promise<void>;
}

export const UndoContext = createContext<Undo>({
  canUndo: false,
  isBusy: false,
  undo: async () => undefined,
});

export const useUndo = (): Undo => useContext(UndoContext);
