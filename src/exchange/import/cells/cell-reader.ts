/** What is wrong with a cell or a row; the German words are in `sentences.ts`. */
export interface CellProblem {
  code: ProblemCode
  /** What the sentence needs beside the cell: a number, a list, a place. */
  detail?: string
}

/**
 * Reads one trimmed, non-empty cell into the text that PostgreSQL takes for the column; undefined
 * when it says nothing after all.
 */
export type CellReader = (cell: string) => string | undefined | CellProblem

export type ProblemCode =
  | 'tooManyCells'
  | 'openQuote'
  | 'empty'
  | 'controlCharacter'
  | 'tooLong'
  | 'unknownWord'
  | 'notADay'
  | 'noSuchDay'
  | 'yearOutOfReach'
  | 'notANumber'
  | 'negative'
  | 'notPositive'
  | 'numberTooLong'
  | 'tooManyDecimals'
  | 'ambiguousNumber'
  | 'notAWholeNumber'
  | 'notAPostalCode'
  | 'notACountry'
  | 'notAnEmail'
  | 'notAMeterNumber'
  | 'notARegisterCode'
  | 'notAMarketLocation'
  | 'wrongCheckDigit'
  | 'notAMeteringLocation'
  | 'duplicate'
  | 'unknownKey'
  | 'refusedThere'
  | 'noName'
  | 'endsBeforeStart'
  | 'removedBeforeInstalled'
  | 'closesBeforeItOpens'
  | 'overlaps'
  | 'lowerAboveUpper'
  | 'behindItself'
  | 'unitDoesNotFit'
  | 'unitIsNeeded'
  | 'longerThanRegister'
  | 'inFuture'
  | 'beforeInstallation'
  | 'afterRemoval'
  | 'holdsOlderReadings'
  | 'unknownRegister'
  | 'reportedMeanwhile'
  | 'contractOfSomeoneElse'
  | 'fileMissing'
  | 'fileOutside'
  | 'fileNotPdf'
  | 'fileTooLarge'
