import type { JSX } from 'hono/jsx/jsx-runtime'
import type { OwnContract } from '#src/declarations/declaration.ts'
import { choices, fieldNames } from '#src/declarations/forms.ts'
import { Field } from '#templates/components/field.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import { supplyName } from './declaration-facts.ts'
import type { DeclarationFieldsProps } from './manner-fields.tsx'
import { declarationTexts } from './texts.ts'

interface ContractFieldsProps extends DeclarationFieldsProps {
  legend: string
  own: OwnContract[]
}

/** Which contract: chosen from one's own, or in one's own words. */
export function ContractFields(props: ContractFieldsProps): JSX.Element {
  const { typed, errors, language, legend, own } = props
  const words = declarationTexts[language]
  const inWords = (
    <Field
      name={fieldNames.contractWords}
      label={words.contractWords}
      hint={words.contractWordsHint}
      value={typed.vertragsangabe}
      error={errors.vertragsangabe}
      language={language}
    />
  )
  if (own.length === 0) return inWords
  const every = { value: choices.everyContract, label: words.everyContract }
  return (
    <ChoiceGroup
      name={fieldNames.contract}
      legend={legend}
      chosen={typed.vertrag}
      error={errors.vertrag}
      language={language}
      choices={[
        ...own.map((contract) => ({
          value: contract.contractNumber,
          label: supplyName(contract, language),
          hint: words.contractNumber(contract.contractNumber),
        })),
        ...(own.length > 1 ? [every] : []),
        { value: choices.anotherContract, label: words.anotherContract, more: inWords },
      ]}
    />
  )
}
