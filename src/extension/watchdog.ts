/** How many questions in a row may stay without an answer. */
const patience = 3;

/**
 * Tells a server that hangs: at each tick it is asked something, and `onHang` is called when it has not answered for
 * several. Ticks are counted, not time, since a computer that slept answers late too.
 */
export function createWatchdog(ask: () => Promise<unknown>, onHang: () => void): { tick(): void } {
  let unanswered = 0;
  return {
    tick() {
      if (unanswered >= patience) {
        unanswered = 0;
        onHang();
        return;
      }
      unanswered++;
      const heard = (): void => {
        unanswered = 0;
      };
      // An error is an answer too.
      ask().then(heard, heard);
    },
  };
}
