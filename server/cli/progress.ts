import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** `done` of the total given at the start; `words` says what has been done so far. */
  update(done: number, words: string): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere (a log, a pipe) a line every few seconds. Goes to standard error. */
export function startProgress(total: number): Progress {
  return process.stderr.isTTY && total > 0 ? bar(total) : lines(total);
}

/** Thousands apart, as French typography has them. */
export function counted(number: number): string {
  return Math.round(number).toLocaleString('fr-FR').replaceAll(/\s/g, ' ');
}

/** Items a second so far. */
export function rate(items: number, startedAt: number): string {
  const seconds = (performance.now() - startedAt) / 1000;
  return `${counted(items / Math.max(seconds, 0.001))}/s`;
}

/** How fast, and the most memory that this process ever held. */
export function pace(items: number, startedAt: number): string {
  const seconds = (performance.now() - startedAt) / 1000;
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  return `in ${seconds.toFixed(1)} s (${rate(items, startedAt)}), peak memory ${megabytes} MB`;
}

function bar(total: number): Progress {
  const single = new SingleBar(
    { format: '{bar} {percentage} % | {eta_formatted} left | {words}', hideCursor: true },
    Presets.shades_classic,
  );
  single.start(total, 0, { words: '' });
  return {
    update: (done, words) => single.update(Math.min(done, total), { words }),
    stop: () => single.stop(),
  };
}

const EVERY_MS = 3000;

function lines(total: number): Progress {
  let last = performance.now();
  return {
    update: (done, words) => {
      if (performance.now() - last < EVERY_MS) return;
      last = performance.now();
      const share = total > 0 ? `${Math.floor((done / total) * 100)} % | ` : '';
      process.stderr.write(`${share}${words}\n`);
    },
    stop: () => {},
  };
}
