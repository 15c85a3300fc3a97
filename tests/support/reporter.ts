import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** Ends every run with one line that people and machines read: `12 passed, 0 failed`. */
export default class ClosingLine implements Reporter {
  // a run that breaks off before it has counted is a failed one
  #counts = { passed: 0, failed: 1, skipped: 0 }

  onInit(): void {
    process.once('exit', (exitCode) => {
      const { passed, failed, skipped } = this.#counts
      // what failed while everything was put away again
      const atLeast = exitCode === 0 ? 0 : 1
      console.log(lineFor(passed, Math.max(failed, atLeast), skipped))
    })
  }

  onTestRunEnd(
    modules: ReadonlyArray<TestModule>,
    errors: ReadonlyArray<SerializedError>,
    reason: string,
  ): void {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    )
    const passed = count(states, 'passed')
    const skipped = count(states, 'skipped')
    // what fails outside a test: an import, a hook, a promise that nobody waits for
    const outside = modules.flatMap(errorsOutsideTests).length + errors.length
    const failed = states.length - passed - skipped + outside
    const isHalf = reason === 'interrupted' || passed + failed + skipped === 0
    this.#counts = { passed, failed: isHalf ? Math.max(failed, 1) : failed, skipped }
  }
}

function count(states: string[], wanted: string): number {
  return states.filter((state) => state === wanted).length
}

function errorsOutsideTests(module: TestModule): unknown[] {
  const suites = [...module.children.allSuites()]
  return [...module.errors(), ...suites.flatMap((suite) => suite.errors())]
}

function lineFor(passed: number, failed: number, skipped: number): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
