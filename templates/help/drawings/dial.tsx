import type { JSX } from 'hono/jsx/jsx-runtime'

/** A dial whose pointer stands between 3 and 4. */
export function Dial({ label }: { label: string }): JSX.Element {
  return (
    <svg class="drawing drawing-s" viewBox="0 0 160 160" role="img" aria-label={label}>
      <circle class="hm-case" cx="80" cy="80" r="78" />
      <circle class="hm-face" cx="80" cy="80" r="70" />
      {figures.map(({ figure, x, y, isMeant }) => (
        <text class={isMeant ? 'dr-mark dr-meant' : 'dr-mark'} x={x} y={y}>
          {figure}
        </text>
      ))}
      <path class="dr-pointer-large" d="M80 90V40" transform="rotate(128 80 80)" />
      <circle class="hm-mark" cx="80" cy="80" r="7" />
    </svg>
  )
}

const figures = Array.from({ length: 10 }, (_, figure) => {
  const turn = (figure / 10) * 2 * Math.PI
  return {
    figure,
    x: (80 + 54 * Math.sin(turn)).toFixed(1),
    y: (87 - 54 * Math.cos(turn)).toFixed(1),
    isMeant: figure === 3,
  }
})
