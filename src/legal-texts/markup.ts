/** A piece of a line: words, a link, or a gap that the utility has yet to fill. */
export type Piece =
  | { kind: 'words'; words: string }
  | { kind: 'link'; words: string; href: string }
  | { kind: 'gap'; words: string }

export type Line = Piece[]

/** What stands between two blank lines. */
export type Block =
  | { kind: 'heading'; line: Line }
  | { kind: 'paragraph'; lines: Line[] }
  | { kind: 'list'; items: Line[] }

/**
 * Reads the small markup of legal texts. A blank line ends a paragraph, a line break stays one,
 * `## ` begins a heading, `- ` an item, `[words](https://…)` is a link, `[[words]]` a gap. Anything
 * else, HTML above all, is words: nothing that somebody writes here can become more than a text.
 */
export function readMarkup(body: string): Block[] {
  return body
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap((part) => blocksOf(part.split('\n').map((line) => line.trim())))
}

/** Every gap once, in the order of the text. */
export function gapsIn(blocks: Block[]): string[] {
  const gaps = blocks
    .flatMap(linesOf)
    .flat()
    .filter((piece) => piece.kind === 'gap')
  return [...new Set(gaps.map(({ words }) => words))]
}

function linesOf(block: Block): Line[] {
  if (block.kind === 'heading') return [block.line]
  return block.kind === 'list' ? block.items : block.lines
}

function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = []
  for (const text of lines.filter((line) => line !== '')) {
    const last = blocks.at(-1)
    const heading = /^#{1,6}\s+(.+)$/.exec(text)?.[1]
    const item = /^[-*•]\s+(.+)$/.exec(text)?.[1]
    if (heading !== undefined) blocks.push({ kind: 'heading', line: piecesOf(heading) })
    else if (item !== undefined && last?.kind === 'list') last.items.push(piecesOf(item))
    else if (item !== undefined) blocks.push({ kind: 'list', items: [piecesOf(item)] })
    else if (last?.kind === 'paragraph') last.lines.push(piecesOf(text))
    else blocks.push({ kind: 'paragraph', lines: [piecesOf(text)] })
  }
  return blocks
}

function piecesOf(text: string): Line {
  const marked = /\[\[([^[\]]+)\]\]|\[([^[\]]+)\]\(([^()\s]+)\)/g
  const pieces: Line = []
  let end = 0
  for (const match of text.matchAll(marked)) {
    pieces.push({ kind: 'words', words: text.slice(end, match.index) }, pieceOf(match))
    end = match.index + match[0].length
  }
  pieces.push({ kind: 'words', words: text.slice(end) })
  return pieces.filter(({ words }) => words !== '')
}

function pieceOf([whole, gap, words = '', href = '']: RegExpExecArray): Piece {
  if (gap !== undefined) return { kind: 'gap', words: gap }
  return isSafe(href) ? { kind: 'link', words, href } : { kind: 'words', words: whole }
}

/** Where a link may lead; `javascript:`, `data:` and `//host` stay words. */
function isSafe(href: string): boolean {
  return /^(https:\/\/[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?|mailto:[^\s@]+@[^\s@]+|tel:\+?\d+)$/i.test(
    href,
  )
}
