import type { Declaration, NamedContract, OwnContract } from '#src/declarations/declaration.ts'
import type { Fact } from '#src/inquiries/open-inquiry.ts'
import { formatDay } from '#templates/format.ts'
import { commodityName } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { declarationTexts } from './texts.ts'

/** A declaration line by line, as receipt, mail, PDF and the people of the utility have it. */
export function declarationFacts(
  declaration: Declaration,
  customerNumber: string | undefined,
  language: Language,
): Fact[] {
  const words = declarationTexts[language]
  const { kind, manner, name, email, contracts, endsOn } = declaration
  return [
    ...(manner ? [{ label: words.manner, value: words[manner] }] : []),
    { label: words.nameFact, value: name },
    ...(customerNumber ? [{ label: words.customerNumber, value: customerNumber }] : []),
    ...contracts.map((contract) => ({
      label: words.contracts,
      value: contractName(contract, language),
    })),
    ...(kind === 'cancellation'
      ? [
          {
            label: words.endsOn,
            value: endsOn ? formatDay(endsOn, language) : words.nextPossibleFact,
          },
        ]
      : []),
    { label: words.email, value: email },
  ]
}

/** In a line, for the list of inquiries and the mail to the utility. */
export function declarationSubject({ kind }: Declaration): Record<Language, string> {
  return { de: declarationTexts.de[kind].subject, en: declarationTexts.en[kind].subject }
}

/** 'Strom, Lindenstraße 12, Vertragsnummer 70012', or what was typed. */
export function contractName(contract: NamedContract, language: Language): string {
  if ('words' in contract) return contract.words
  const number = declarationTexts[language].contractNumber(contract.contractNumber)
  return `${supplyName(contract, language)}, ${number}`
}

/** 'Strom, Lindenstraße 12' */
export function supplyName(contract: OwnContract, language: Language): string {
  const { street, houseNumber } = contract
  const place = [street, houseNumber].filter(Boolean).join(' ')
  return [commodityName(contract, language), place].filter(Boolean).join(', ')
}
