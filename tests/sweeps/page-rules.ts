import { type HTMLElement, parse } from 'node-html-parser'

export interface Page {
  document: HTMLElement
  html: string
}

export function parsePage(html: string): Page {
  return { document: parse(html, { blockTextElements: {} }), html }
}

/** What is wrong with a page, in words; every page of the portal must have nothing. */
export function faultsOf({ document, html }: Page, language: 'de' | 'en'): string[] {
  return [
    ...headingFaults(document),
    ...labelFaults(document),
    ...idFaults(document),
    ...scriptFaults(document),
    ...hostFaults(document),
    ...textFaults(document, language),
    ...(html.startsWith('<!doctype html>') ? [] : ['no doctype']),
    ...(document.querySelector('html')?.getAttribute('lang') === language ? [] : ['wrong lang']),
  ]
}

/** The text that a reader sees or hears, block by block. */
export function visibleText(document: HTMLElement): string {
  const spoken = document
    .querySelectorAll('[aria-label], [alt], [title]')
    .flatMap((element) => ['aria-label', 'alt', 'title'].map((name) => element.getAttribute(name)))
  return [document.querySelector('title')?.text, document.querySelector('body')?.text, ...spoken]
    .filter(Boolean)
    .join('\n')
}

function headingFaults(document: HTMLElement): string[] {
  const headings = document.querySelectorAll('h1')
  if (headings.length !== 1) return [`${headings.length} h1`]
  const heading = headings[0]?.text.trim() ?? ''
  const title = document.querySelector('title')?.text.replace(/^(Fehler|Error): /, '') ?? ''
  return title.startsWith(heading) && heading !== '' ? [] : [`title "${title}", h1 "${heading}"`]
}

function labelFaults(document: HTMLElement): string[] {
  const labelled = new Set(
    document.querySelectorAll('label').map((label) => label.getAttribute('for')),
  )
  return document
    .querySelectorAll('input, select, textarea')
    .filter((field) => field.getAttribute('type') !== 'hidden' && !field.hasAttribute('hidden'))
    .filter((field) => !labelled.has(field.id) && !field.closest('label'))
    .map((field) => `no label: ${field.toString()}`)
}

function idFaults(document: HTMLElement): string[] {
  const ids = document.querySelectorAll('[id]').map((element) => element.id)
  const referred = document
    .querySelectorAll('[for], [aria-describedby], [aria-labelledby], [aria-controls]')
    .flatMap((element) =>
      ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls'].flatMap((name) =>
        (element.getAttribute(name) ?? '').split(' ').filter(Boolean),
      ),
    )
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `id ${id} twice`),
    ...referred.filter((id) => !ids.includes(id)).map((id) => `no element has the id ${id}`),
  ]
}

function scriptFaults(document: HTMLElement): string[] {
  const files = [
    ...document.querySelectorAll('script').map((script) => script.getAttribute('src') ?? 'inline'),
    ...document
      .querySelectorAll('link[rel=stylesheet]')
      .map((link) => link.getAttribute('href') ?? 'inline'),
  ]
  const inline = document
    .querySelectorAll('*')
    .filter((element) =>
      Object.keys(element.attributes).some((name) => /^(style$|on|hx-on)/.test(name)),
    )
  return [
    ...files
      .filter((file) => !/^(\/\w+)?\/static\/[\w/.-]+-[0-9a-f]{10}\.(js|css)$/.test(file))
      .map((file) => `not a file of ours with a hash: ${file}`),
    ...inline.map((element) => `inline style or script: ${element.rawTagName}`),
    ...document.querySelectorAll('style').map(() => 'a style element'),
  ]
}

function hostFaults(document: HTMLElement): string[] {
  return document
    .querySelectorAll('*')
    .filter((element) => !isWayOut(element))
    .flatMap((element) => Object.entries(element.attributes))
    .filter(
      ([name, value]) =>
        name !== 'xmlns' && /^\s*(?!otpauth:)(\w+:)?\/\/|^javascript:/i.test(value),
    )
    .map(([name, value]) => `a foreign address: ${name}="${value}"`)
}

/** A link that somebody may follow to another house; nothing is fetched from there. */
export function isWayOut(element: HTMLElement): boolean {
  return (
    element.rawTagName === 'a' &&
    element.getAttribute('rel') === 'external noreferrer' &&
    /^https:\/\//.test(element.getAttribute('href') ?? '')
  )
}

function textFaults(document: HTMLElement, language: 'de' | 'en'): string[] {
  const text = visibleText(document)
  const leftovers = /undefined|\[object|NaN|Invalid Date|\$\{|\{\{/.exec(text)
  const quote = language === 'de' ? /.{0,20}["'].{0,20}/.exec(text) : /.{0,20}".{0,20}/.exec(text)
  return [
    ...(leftovers ? [`left over: ${leftovers[0]}`] : []),
    ...(quote ? [`a straight quote: ${quote[0]}`] : []),
  ]
}
