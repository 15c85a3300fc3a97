import type { JSX } from 'hono/jsx/jsx-runtime'
import { Display } from './drawings/display.tsx'
import type { helpTexts } from './texts.ts'

/** The codes that customers are asked for, each as the display shows it and in a sentence. */
export function DisplayCodes(props: {
  words: (typeof helpTexts)['de']['parts']['display']
}): JSX.Element {
  const { codes, codeDrawing } = props.words
  return (
    <ul class="display-codes">
      {codes.map(({ code, value, meaning }) => (
        <li>
          <Display label={codeDrawing(code, value)} code={code} value={value} unit="kWh" />
          <p>
            <strong>{code}</strong> {meaning}
          </p>
        </li>
      ))}
    </ul>
  )
}
