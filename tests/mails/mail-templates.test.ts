import { appendFile, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compileMailTemplates } from '#src/mails/mail-templates.ts'
import { sampleVariables } from '#src/mails/placeholders.ts'
import { mailFolder } from './letters.ts'

describe('a template that cannot be used stops the start and names its file', () => {
  test.each([
    ['a word that is not declared', 'body.de.mjml', '<mj-text>{{startpasswort}}</mj-text>'],
    ['a word that is not declared', 'body.en.txt', '{{startpasswort}}'],
    ['a word that is not declared', 'subject.de.txt', '{{betreff}}'],
    ['a condition that is not closed', 'body.de.txt', '{{#if name}}'],
    ['a helper that does not exist', 'body.de.txt', '{{lookup this "name"}}{{shout name}}'],
    ['an element that does not exist', 'body.de.mjml', '<mj-txt>Hallo</mj-txt>'],
    ['an attribute that does not exist', 'body.de.mjml', '<mj-text onclick="x">Hallo</mj-text>'],
  ])('%s in %s', async (_, file, addition) => {
    await using folder = await copyOfMails()
    await appendFile(join(folder.path, 'password-changed', file), addition)
    await expect(compileMailTemplates(folder.path)).rejects.toThrow(`password-changed/${file}`)
  })

  test('a file that is missing', async () => {
    await using folder = await copyOfMails()
    await rm(join(folder.path, 'password-changed', 'body.en.txt'))
    await expect(compileMailTemplates(folder.path)).rejects.toThrow('body.en.txt')
  })
})

describe('a template', () => {
  test.each([
    '<mj-include path="/etc/passwd" type="html" />',
    '<mj-include path="../../package.json" />',
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><mj-text>&e;</mj-text>',
  ])('never reads another file: %s', async (addition) => {
    await using folder = await copyOfMails()
    await appendFile(join(folder.path, 'password-changed', 'body.de.mjml'), addition)
    const templates = await compileMailTemplates(folder.path)
    const mail = templates.compose('password-changed', 'de', sampleVariables('password-changed'))
    expect(mail.html).not.toMatch(/root:|"dependencies"/)
  })

  test('changes its mail at the next start, whatever was compiled before', async () => {
    await using folder = await copyOfMails()
    await compileMailTemplates(folder.path)
    const body = '<mj-text><h1>Neu</h1>{{name}} {{moment}}</mj-text>'
    await writeFile(join(folder.path, 'password-changed', 'body.de.mjml'), body)
    const templates = await compileMailTemplates(folder.path)
    const mail = templates.compose('password-changed', 'de', sampleVariables('password-changed'))
    expect(mail.html).toMatch(/<h1 [^>]+>Neu<\/h1>/)
  })
})

async function copyOfMails() {
  const path = await mkdtemp(join(tmpdir(), 'mails-'))
  await cp(mailFolder, path, { recursive: true })
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}
