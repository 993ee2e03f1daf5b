import type { Reporter, TestCase, TestModule, TestRunEndReason, Vitest } from 'vitest/node';

/**
 * Ends the run with one plain line that any tool can read: what was skipped and why, then `N passed, N failed`. A file
 * that cannot load is a failure.
 */
export default class ClosingLine implements Reporter {
  #reasons = new Map<string, string>();

  onInit({ config }: Vitest): void {
    for (const { name, description = '', skip } of config.tags)
      if (skip) this.#reasons.set(name, description);
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    unhandledErrors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const why = new Map<string, number>();
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'pending') continue;
        counts[state] += 1;
        if (state === 'skipped') why.set(this.#reasonOf(test), (why.get(this.#reasonOf(test)) ?? 0) + 1);
      }
    }
    // A run that could not begin has no test that failed.
    if (reason === 'failed' && counts.failed === 0) counts.failed = 1;
    const reasons = [...why].map(([reason, count]) => `${count} ${reason}`).join(', ');
    const skipped = counts.skipped > 0 ? `${counts.skipped} skipped (${reasons}), ` : '';
    process.stdout.write(`\n${skipped}${counts.passed} passed, ${counts.failed} failed\n`);
  }

  #reasonOf({ tags }: TestCase): string {
    return tags.flatMap((tag) => this.#reasons.get(tag) ?? [])[0] ?? 'for no reason given';
  }
}
