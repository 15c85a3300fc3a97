/** Impressum per § 5 DDG, with the ways of complaint per § 36 VSBG and §§ 111a, 111b EnWG. */
const de = {
  body: (name: string, street: string, city: string, phone: string, email: string) => `
${name}
${street}
${city}

## Kontakt

Telefon: ${phone}
E-Mail: ${email}

## Vertretung und Register

Vertreten durch: [[Namen der Geschäftsführung oder Werkleitung]]
Rechtsform: [[Rechtsform, zum Beispiel GmbH oder Eigenbetrieb]]
Register: [[Registergericht und Registernummer]]
Umsatzsteuer-Identifikationsnummer: [[USt-IdNr. nach § 27a UStG]]
Aufsichtsbehörde: [[zuständige Aufsichtsbehörde, soweit die Tätigkeit zugelassen werden muss]]

## Wenn Sie sich beschweren möchten

Schreiben Sie uns oder rufen Sie uns an: ${email}, ${phone}. Beschwerden von Haushaltskunden zu Strom und Gas beantworten wir innerhalb von vier Wochen (§ 111a EnWG).

Helfen wir Ihrer Beschwerde nicht ab, können Sie die Schlichtungsstelle anrufen. Das kostet Sie nichts. Wir sind verpflichtet, an dem Verfahren teilzunehmen (§ 111b EnWG). Wer die Schlichtungsstelle anruft, hemmt damit die Verjährung.

Schlichtungsstelle Energie e. V.
Friedrichstraße 133
10117 Berlin
Telefon: [030 2757240-0](tel:+493027572400)
E-Mail: [info@schlichtungsstelle-energie.de](mailto:info@schlichtungsstelle-energie.de)
[www.schlichtungsstelle-energie.de](https://www.schlichtungsstelle-energie.de)

Über Ihre Rechte als Haushaltskunde informiert der Verbraucherservice der Bundesnetzagentur.

Bundesnetzagentur, Verbraucherservice
Postfach 8001
53105 Bonn
Telefon: [030 22480-500](tel:+493022480500)
E-Mail: [verbraucherservice-energie@bnetza.de](mailto:verbraucherservice-energie@bnetza.de)

Für Wasser und Wärme: [[ob das Unternehmen an einem Schlichtungsverfahren nach § 36 VSBG teilnimmt, und vor welcher Stelle]]

## Inhalt

Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV: [[Name und Anschrift, wenn das Portal journalistische Beiträge enthält]]
`,
}

const en: typeof de = {
  body: (name, street, city, phone, email) => `
${name}
${street}
${city}

## Contact

Telephone: ${phone}
E-mail: ${email}

## Representation and register

Represented by: [[names of the managing directors]]
Legal form: [[legal form, for example GmbH or municipal enterprise]]
Register: [[court and number of registration]]
VAT identification number: [[VAT number under § 27a UStG]]
Supervisory authority: [[authority, where the business needs a licence]]

## If you want to complain

Write to us or call us: ${email}, ${phone}. We answer complaints of households about electricity and gas within four weeks (§ 111a EnWG).

If we do not put things right, you can turn to the conciliation body. It costs you nothing. We are obliged to take part (§ 111b EnWG). Turning to it suspends the limitation period.

Schlichtungsstelle Energie e. V.
Friedrichstraße 133
10117 Berlin, Germany
Telephone: [+49 30 2757240-0](tel:+493027572400)
E-mail: [info@schlichtungsstelle-energie.de](mailto:info@schlichtungsstelle-energie.de)
[www.schlichtungsstelle-energie.de](https://www.schlichtungsstelle-energie.de)

The consumer service of the Federal Network Agency informs you about your rights.

Bundesnetzagentur, Verbraucherservice
Postfach 8001
53105 Bonn, Germany
Telephone: [+49 30 22480-500](tel:+493022480500)
E-mail: [verbraucherservice-energie@bnetza.de](mailto:verbraucherservice-energie@bnetza.de)

For water and heat: [[whether the company takes part in conciliation under § 36 VSBG, and before which body]]

## Content

Responsible for the content under § 18 (2) MStV: [[name and address, if the portal has journalistic content]]
`,
}

export const imprintTexts = { de, en }
