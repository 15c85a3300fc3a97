import { html, raw } from 'hono/html'
import type { JSX } from 'hono/jsx/jsx-runtime'
import type { View } from '#templates/view.ts'

interface DocumentHeadProps {
  view: View
  title: string
  /** Stylesheets beside the customers' one: `styles/….css`. */
  styles?: string[]
  needsHtmx: boolean
  scripts: string[]
}

/**
 * What a browser needs before the first letter. As text, because Hono's own link tags would be
 * collected and sorted again on every page.
 */
export function DocumentHead(props: DocumentHeadProps): JSX.Element {
  const { view, title, styles = [], needsHtmx, scripts } = props
  const { asset } = view
  const deferred = scripts.map((name) => `scripts/${name}.js`)
  if (needsHtmx) deferred.unshift('vendor/htmx.min.js')
  return html`<head>
<meta charset="utf-8">
<title>${title} – ${view.utility.name}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<link rel="preload" href="${asset('fonts/hanken-grotesk-latin.woff2')}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${asset('styles/portal.css')}">
${styles.map((file) => html`<link rel="stylesheet" href="${asset(file)}">`)}
<link rel="stylesheet" href="${asset('styles/tokens-dark.css')}" media="(prefers-color-scheme: dark)">
<link rel="icon" href="${asset('images/favicon.svg')}" type="image/svg+xml">
${needsHtmx && raw(htmxSettings)}
${deferred.map((file) => html`<script src="${asset(file)}" defer></script>`)}
</head>`
}

// an error page is never swapped into the place of a fragment; an empty answer clears its place,
// also where another piece came along; going back asks the server
const htmxSettings = `<meta name="htmx-config" content='${JSON.stringify({
  includeIndicatorCSS: false,
  history: 'reload',
  allowEmptySwapAfterOOB: true,
  noSwap: [204, 304, '4xx', '5xx'],
})}'>`
