/** What the engine saw in one register, as codes and numbers; the words are in the templates. */
export interface Finding {
  registerId: string
  /**
   * `plausible`: nothing to say but how it compares. `hint`: far off, but nothing to ask.
   * `ask`: the customer is asked once before it is sent. `impossible`: cannot be sent as it is.
   */
  verdict: Verdict
  code: FindingCode
  /** Exactly as the customer typed it. */
  typed: string
  /** The value understood, an exact decimal with a dot; undefined when it could not be read. */
  value: string | undefined
  /** The reading that consumption was counted from. */
  previous: { readOn: string; value: string; isEstimate: boolean } | undefined
  /** Calendar days from the previous reading to this one. */
  days: number | undefined
  /** Exact difference in register units, across a rollover where the code says so. */
  consumption: string | undefined
  /** What would have been usual in these days, in register units. */
  expectation: Expectation | undefined
  /** What the expectation was multiplied by beside the past: the season, a change in the house. */
  knownChange?: number
  /** Consumption of a comparable earlier stretch, stretched to the same days, in register units. */
  comparison: { consumption: string; ratio: number } | undefined
  /** The likely right value and why. Always passes its own check. */
  proposal: { value: string; cause: ProposalCause } | undefined
  /** What may have happened, likeliest first; the form offers them as choices in this order. */
  causes: Cause[]
  /** Larger is more suspicious; only its order means something. */
  score: number
  ruleVersion: string
}

export type Verdict = 'plausible' | 'hint' | 'ask' | 'impossible'

export interface Expectation {
  low: number
  likely: number
  high: number
}

export type FindingCode =
  | 'plausible'
  | 'noComparison'
  | 'unusuallyHigh'
  | 'unusuallyLow'
  | 'noConsumption'
  | 'likelySlip'
  | 'rollover'
  | 'belowPrevious'
  | 'notANumber'
  | 'ambiguousDecimals'
  | 'tooManyDigits'
  | 'tooManyDecimals'
  | 'isMeterNumber'
  | 'isOtherMeter'
  | 'abovePhysicalCeiling'
  | 'registersExchanged'
  | 'dateInFuture'
  | 'dateNotAfterPrevious'

export type ProposalCause =
  | 'digitsSwapped'
  | 'digitWrong'
  | 'digitMissing'
  | 'digitExtra'
  | 'decimalsTyped'
  | 'registersExchanged'
  | 'otherUnit'

export type Cause =
  | ProposalCause
  | 'otherMeter'
  | 'rollover'
  | 'meterExchanged'
  | 'previousWrong'
  | 'dateWrong'
  | 'reallySo'
