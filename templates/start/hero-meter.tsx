import { html } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { Language } from '#templates/view.ts'
import { startTexts } from './texts.ts'

/** The device in the cellar, drawn in the utility's colours. */
export function HeroMeter({ language }: { language: Language }): JSX.Element {
  const { drawing, drawnKind } = startTexts[language]
  return html`<svg class="hero-meter" viewBox="0 0 420 400" role="img" aria-label="${drawing}">
<path class="hm-cable" d="M150 -60v90M178 -60v90M242 370v110M270 370v110"/>
<rect class="hm-case" x="40" y="14" width="340" height="372" rx="44"/><rect class="hm-face" x="64" y="38" width="292" height="324" rx="28"/>
<text class="hm-small" x="92" y="84">${drawnKind}</text><text class="hm-small" x="328" y="84" text-anchor="end">kWh</text>
<rect class="hm-window" x="84" y="104" width="252" height="74" rx="12"/>
${drums.map(
  (figure, place) =>
    html`<rect class="${figure.red ? 'hm-drum hm-red' : 'hm-drum'}" x="${figure.x}" y="111" width="36" height="60" rx="4"/><text class="hm-figure" x="${figure.x + 18}" y="153">${'123548'[place]}</text>`,
)}
<circle class="hm-comma" cx="289" cy="165" r="2.6"/>
<rect class="hm-slot" x="84" y="204" width="252" height="30" rx="6"/><rect class="hm-disc" x="84" y="214" width="252" height="10"/><rect class="hm-mark" x="236" y="214" width="22" height="10"/>
<path class="hm-bars" d="M92 262v34M97 262v34M104 262v34M107 262v34M114 262v34M121 262v34M124 262v34M131 262v34M136 262v34M143 262v34M147 262v34M154 262v34M160 262v34M163 262v34M171 262v34M176 262v34M183 262v34M187 262v34M194 262v34M198 262v34M206 262v34M211 262v34"/>
<text class="hm-number" x="92" y="318">1ESY1160123456</text>
<circle class="hm-screw" cx="328" cy="334" r="7"/><path class="hm-cut" d="m324 338 8-8"/>
<g class="hm-brand" transform="translate(284 262)"><path d="M2 10a8 8 0 0 1 8-8h7v7a8 8 0 0 1-8 8H2zM19 2h7a8 8 0 0 1 8 8v7h-7a8 8 0 0 1-8-8zM17 34h-7a8 8 0 0 1-8-8v-7h7a8 8 0 0 1 8 8z"/><path class="hm-accent" d="M34 26a8 8 0 0 1-8 8h-7v-7a8 8 0 0 1 8-8h7z"/></g>
</svg>`
}

const drums = [92, 131, 170, 209, 248, 293].map((x) => ({ x, red: x === 293 }))
