import { describe, expect, test } from 'vitest'
import { Alert } from '#templates/components/alert.tsx'
import { Drums } from '#templates/components/drums.tsx'
import { ErrorSummary } from '#templates/components/error-summary.tsx'
import { Field } from '#templates/components/field.tsx'
import { PasswordField } from '#templates/components/password-field.tsx'
import { Tag } from '#templates/components/tag.tsx'

describe('a field', () => {
  test('is described by its error first and then by its hint', () => {
    const html = String(
      <Field
        language="de"
        name="email"
        label="E-Mail-Adresse"
        hint="Die Adresse, die wir kennen"
        error="Es fehlt das @-Zeichen."
        value="anna"
      />,
    )
    expect(html).toContain('<label for="email">E-Mail-Adresse</label>')
    expect(html).toContain('aria-describedby="email-fehler email-hilfe"')
    expect(html).toContain('aria-invalid="true"')
    expect(html).toContain('class="field has-error"')
    expect(html).toContain('<span class="visually-hidden">Fehler: </span>Es fehlt das @-Zeichen.')
    expect(html).toContain('value="anna"')
  })

  test('without error and hint says nothing about them', () => {
    const html = String(<Field language="en" name="name" label="Name" isOptional />)
    expect(html).not.toMatch(/aria-|has-error|hint/)
    expect(html).toContain('(optional)')
  })

  test('keeps what was typed, quotes and all', () => {
    const html = String(<Field language="de" name="name" label="Name" value={'"><b>&'} />)
    expect(html).toContain('value="&quot;&gt;&lt;b&gt;&amp;"')
  })
})

test('a password is never filled in, and its button waits for the script', () => {
  const html = String(
    <PasswordField
      language="de"
      name="passwort"
      label="Passwort"
      autocomplete="current-password"
    />,
  )
  expect(html).not.toContain('value=')
  expect(html).toMatch(/<button class="password-show" type="button" hidden/)
  expect(html).toContain('data-shows="passwort"')
  expect(html).toContain('Passwort anzeigen')
})

test('a summary counts in words and links only what has a field', () => {
  const message = 'Gesperrt bis 18:42 Uhr.'
  expect(String(<ErrorSummary language="de" errors={[{ field: '', message }]} />)).toContain(
    `<h2 id="fehler-titel">Eine Angabe fehlt noch oder passt nicht</h2><ul class="fixes"><li>${message}</li>`,
  )
  const many = Array.from({ length: 11 }, () => ({ field: 'a', message }))
  expect(String(<ErrorSummary language="de" errors={many} />)).toContain('>11 Angaben ')
  expect(String(<ErrorSummary language="en" errors={many.slice(8)} />)).toContain('>Three entries ')
})

test('drums show leading zeros, red decimals and the figures in question', () => {
  const html = String(<Drums value="703.41" integerDigits={5} language="de" marked={[2, 5]} />)
  expect(html).toContain('aria-label="703,41"')
  expect(html.replace(/<i[^>]*>|<\/i>/g, '')).toContain('>00703,41<')
  expect(html).toContain('<i class="seen">7</i>')
  expect(html).toContain('<i class="seen">4</i><i class="red">1</i>')
})

test('an alert and a tag carry a sign and a word beside their colour', () => {
  const alert = String(
    <Alert tone="warn" title="Noch zwei Tage">
      Danach schätzen wir.
    </Alert>,
  )
  expect(alert).toContain('class="alert alert-warn"')
  expect(alert).toMatch(/<svg .*Noch zwei Tage.*Danach schätzen wir/)
  const tag = String(
    <Tag tone="good" icon="check">
      gemeldet
    </Tag>,
  )
  expect(tag).toMatch(/^<span class="tag tag-good"><svg .*<\/svg>gemeldet<\/span>$/)
})
