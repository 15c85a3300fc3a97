import type { JSX } from 'hono/jsx/jsx-runtime'
import type { AskedAbout } from '#src/inquiries/contact/asked-about.ts'
import type { Supply } from '#src/inquiries/contact/contact-queries.ts'
import { fieldNames } from '#src/inquiries/field-names.ts'
import { componentTexts } from '#templates/components/texts.ts'
import { commodityName } from '#templates/readings/meter-names.ts'
import type { Language } from '#templates/view.ts'
import { contactTexts } from './contact-texts.ts'

const name = fieldNames.subject

interface AboutChoiceProps {
  language: Language
  supplies: Supply[]
  /** As it was chosen, or as another page asked. */
  chosen: string | undefined
  about: AskedAbout | undefined
}

/** A contract or a meter of the writer's own; a document stands here if the way led from there. */
export function AboutChoice({ language, supplies, chosen, about }: AboutChoiceProps): JSX.Element {
  const words = contactTexts[language]
  const option = (value: string, label: string) => (
    <option value={value} selected={about !== undefined && chosen === value}>
      {label}
    </option>
  )
  return (
    <div class="field">
      <label for={name}>
        {words.about} <span class="optional">{componentTexts[language].optional}</span>
      </label>
      <select class="select" id={name} name={name}>
        {option('', words.aboutNothing)}
        {about?.kind === 'document' && option(chosen ?? '', about.name)}
        {supplies.map((supply) => (
          <optgroup label={supplyName(supply, language)}>
            {supply.meterNumbers.map((number) =>
              option(`zaehler:${number}`, words.aboutMeter(number)),
            )}
            {option(`vertrag:${supply.contractNumber}`, words.aboutContract(supply.contractNumber))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function supplyName(supply: Supply, language: Language): string {
  const { street, houseNumber } = supply
  const address = [street, houseNumber].filter(Boolean).join(' ')
  return [commodityName(supply, language), address].filter(Boolean).join(', ')
}
