import { describeEventStore } from './eventStoreContract.ts';
import { createMemoryEventStore, type MemoryContents } from './memory.ts';

describeEventStore('memory', async () => {
  const contents: MemoryContents = new Map();
  const store = createMemoryEventStore(contents);
  return {
    store,
    reopen: async () => {
      await store.close();
      return createMemoryEventStore(contents);
    },
  };
});
