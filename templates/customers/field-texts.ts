const de = {
  names: {
    salutation: 'Anrede',
    lastName: 'Nachname',
    firstName: 'Vorname',
    company: 'Firma',
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    street: 'Straße',
    houseNumber: 'Hausnummer',
    addressAddition: 'Adresszusatz',
    postalCode: 'PLZ',
    city: 'Ort',
    country: 'Land',
    instalment: 'Abschlag',
  },
  nothing: '–',
}

const en: typeof de = {
  names: {
    salutation: 'Salutation',
    lastName: 'Last name',
    firstName: 'First name',
    company: 'Company',
    email: 'E-mail address',
    phone: 'Telephone number',
    street: 'Street',
    houseNumber: 'House number',
    addressAddition: 'Address addition',
    postalCode: 'Postal code',
    city: 'Town',
    country: 'Country',
    instalment: 'Instalment',
  },
  nothing: '–',
}

export const fieldTexts = { de, en }
