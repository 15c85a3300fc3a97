import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Block, Line, Piece } from '#src/legal-texts/markup.ts'

/** A legal text as headings, paragraphs and lists of our own making. */
export function LegalBlocks({ blocks }: { blocks: Block[] }): JSX.Element {
  return (
    <>
      {blocks.map((block) => {
        if (block.kind === 'heading') return <h2>{pieces(block.line)}</h2>
        if (block.kind === 'list') {
          return (
            <ul>
              {block.items.map((item) => (
                <li>{pieces(item)}</li>
              ))}
            </ul>
          )
        }
        return (
          <p>
            {block.lines.map((line, place) => (
              <>
                {place > 0 && <br />}
                {pieces(line)}
              </>
            ))}
          </p>
        )
      })}
    </>
  )
}

function pieces(line: Line): JSX.Element[] {
  return line.map(piece)
}

function piece({ words, ...more }: Piece): JSX.Element {
  if (more.kind === 'gap') return <mark>{words}</mark>
  if (more.kind === 'words') return <>{words}</>
  return (
    <a href={more.href} rel="external noreferrer">
      {words}
    </a>
  )
}
