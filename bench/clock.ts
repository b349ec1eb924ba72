/** CLOCK_MONOTONIC in milliseconds: the same in every thread and process, unlike performance.now(). */
export const nowMs = (): number => Number(process.hrtime.bigint()) / 1e6;
