import { type ParseArgsConfig, parseArgs } from 'node:util'
import { DatabaseError } from '#src/platform/database/database-error.ts'
import { isDatabaseUnavailable } from '#src/platform/database/unavailable.ts'
import { SettingsError } from '#src/settings.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** What was typed after the name of the command, typed by the options of its description. */
export type CommandArguments<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; strict: true; allowPositionals: true }>
>

export interface CommandSpec<Known extends Options> {
  /** As it is typed: 'npm run migrate'. */
  name: string
  /** The whole text of --help. */
  help: string
  options: Known
  allowPositionals?: boolean
}

/** Ends a command with a sentence for the person who typed it; `exitCode` 1 unless said otherwise. */
export class CommandError extends Error {
  override name = 'CommandError'
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/**
 * Runs a command of this process: understands its arguments (2 for what it does not know), answers
 * --help, and turns what can be expected to go wrong into a sentence. `main` gives the exit code.
 */
export async function runCommand<const Known extends Options>(
  spec: CommandSpec<Known>,
  main: (args: CommandArguments<Known>) => Promise<number>,
): Promise<void> {
  try {
    const args = process.argv.slice(2)
    if (args.includes('--help') || args.includes('-h')) {
      console.log(spec.help.trim())
      return
    }
    process.exitCode = await main(understand(spec, args))
  } catch (error) {
    process.exitCode = report(error)
  }
}

function understand<Known extends Options>(
  spec: CommandSpec<Known>,
  args: string[],
): CommandArguments<Known> {
  try {
    const { options, allowPositionals = false } = spec
    return parseArgs({ args, options, allowPositionals, strict: true }) as CommandArguments<Known>
  } catch (error) {
    const hint = `${spec.name} -- --help zeigt, was möglich ist.`
    throw new CommandError(`${sentenceFor(error)} ${hint}`, 2)
  }
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  if (error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `${named} ist nicht bekannt.`
  if (error.code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `„${named}“ ist zu viel.`
  if (error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    return error.message.includes('does not take')
      ? `${named} nimmt keinen Wert.`
      : `${named} braucht einen Wert.`
  }
  throw error
}

function report(error: unknown): number {
  if (error instanceof CommandError) {
    console.error(error.message)
    return error.exitCode
  }
  if (error instanceof SettingsError || error instanceof DatabaseError) {
    console.error(error.message)
    return 1
  }
  if (error instanceof Error && isDatabaseUnavailable(error)) {
    console.error(`Die Datenbank antwortet nicht: ${error.message}`)
    return 1
  }
  console.error(error)
  return 1
}
