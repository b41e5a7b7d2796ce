import { observer, type types } from 'mediasoup';

/** Every producer of the workers of this process, as mediasoup itself has it. */
const producers = new Map<string, types.Producer>();

observer.on('newworker', (worker) => {
  worker.observer.on('newrouter', (router) => {
    router.observer.on('newtransport', (transport) => {
      transport.observer.on('newproducer', (producer) => {
        producers.set(producer.id, producer);
      });
    });
  });
});

/** Whether the worker passes on anything of what is sent to it. */
export const isPaused = (producerId: string): boolean | null =>
  producers.get(producerId)?.paused ?? null;
