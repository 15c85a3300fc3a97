import type { Child } from 'hono/jsx'
import type { JSX } from 'hono/jsx/jsx-runtime'

interface HelpPartProps {
  id: string
  words: { title: string; lead: string; points: string[] }
  drawing?: Child
  children?: Child
}

/** One answer: a heading, what to do in a sentence, what to mind, and how it looks. */
export function HelpPart({ id, words, drawing, children }: HelpPartProps): JSX.Element {
  const { title, lead, points } = words
  return (
    <section class="help-part" id={id} aria-labelledby={`${id}-titel`}>
      <h2 id={`${id}-titel`}>{title}</h2>
      <div class={drawing ? 'help-cols' : undefined}>
        {drawing && <div class="help-art">{drawing}</div>}
        <div class="text stack stack-m">
          <p>{lead}</p>
          <ul class="fixes">
            {points.map((point) => (
              <li>{point}</li>
            ))}
          </ul>
        </div>
      </div>
      {children}
    </section>
  )
}
