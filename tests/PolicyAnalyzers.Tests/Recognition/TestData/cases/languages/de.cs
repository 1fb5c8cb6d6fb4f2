// German: umlauts kept or written as ae/oe/ue/ss, compounds in one word, short forms of forms and databases.
namespace Autohaus.Kunden;

public class Kunde
{
    public int KundenNr { get; set; } //+ account.customer_id
    public string Anrede { get; set; } //-
    public string Titel { get; set; } //- an academic title, no identifier of its own
    public string Vorname { get; set; } //+ name.first
    public string Nachname { get; set; } //+ name.last
    public string Geburtsname { get; set; } //+ name.last
    public DateTime GebDat { get; set; } //+ demographic.birth_date
    public string Straße { get; set; } //+ contact.postal_address
    public string HausNr { get; set; } //+ contact.postal_address
    public string PLZ { get; set; } //+ contact.postal_code
    public string Ort { get; set; } //+ contact.postal_address
    public string Land { get; set; } //?
    public string Tel { get; set; } //+ contact.phone
    public string TelefonPrivat { get; set; } //+ contact.phone
    public string HandyNr { get; set; } //+ contact.phone
    public string EMailAdresse { get; set; } //+ contact.email
    public string SteuerId { get; set; } //+ govid.tax
    public string Personalausweisnummer { get; set; } //+ govid.identity_card
    public string Fuehrerscheinnr { get; set; } //+ govid.driver_licence
    public string Kontoinhaber { get; set; } //+ name.full
    public string IBAN { get; set; } //+ fin.iban
    public decimal Rabattsatz { get; set; } //-
    public DateTime KundeSeit { get; set; } //-
    public string Familienstand { get; set; } //- marital status describes and does not identify
    public bool NewsletterErlaubt { get; set; } //-
    public bool IstTelefonGeprueft { get; set; } //-
    public string Anschriftformat { get; set; } //- the format of an address
    public int Mahnstufe { get; set; } //-
    public string Kundengruppe { get; set; } //- sorts customers
    public string Notiz { get; set; } //?
    public Task<Kunde> GetKundeByEmail(
        string email, //+ contact.email
        string suchbegriff) => throw new NotImplementedException(); //-
}

public class Bestellung
{
    public int BestellNr { get; set; } //-
    private readonly string kundeTelNr; //+ contact.phone
    public string Lieferanschrift { get; set; } //+ contact.postal_address
    public string RechnungsPlz { get; set; } //+ contact.postal_code
    public string EmpfaengerName { get; set; } //+ name.full
    public string Bestellstatus { get; set; } //-
    public string Lieferart { get; set; } //-
    public string Anmerkung { get; set; } //?
    public string Artikelname { get; set; } //-
    public string Sendungsnummer { get; set; } //- a parcel's number
    public decimal Gesamtbetrag { get; set; } //-
}

public class Mitglied
{
    public string Mitgliedsnummer { get; set; } //+ account.customer_id
    public string Sozialversicherungsnummer { get; set; } //+ govid.social_security
    public string Krankenversichertennummer { get; set; } //+ govid.social_security
    public string Reisepassnr { get; set; } //+ govid.passport
    public string Kennzeichen { get; set; } //+ govid.vehicle
    public string Handynummer { get; set; } //+ contact.phone
    public string Benutzername { get; set; } //+ account.username
    public string Passwort { get; set; } //- a secret, no identifier
}

public class Filiale
{
    public string Telefonnummer { get; set; } //- a shop's
    public string Ort { get; set; } //- a shop's
    public string Öffnungszeiten { get; set; } //-
}

public class Lieferant
{
    public string Ansprechpartner { get; set; } //?
    public string Telefon { get; set; } //- a supplier's
    public string UstIdNr { get; set; } //- a supplier's
}

public class Mitarbeiter
{
    public string Vorname { get; set; } //- an employee is no customer
    public string Personalnummer { get; set; } //- an employee is no customer
}

public class Schichtplan
{
    public string Rufbereitschaft { get; set; } //- on-call duty
    public string Rufnummernplan { get; set; } //- a numbering plan
}

public class MailEinstellungen
{
    public string AbsenderEmail { get; set; } //- the shop's own sender
    public string SmtpBenutzer { get; set; } //- the shop's own account
    public int Port { get; set; } //-
}

public class Artikel
{
    public string Name { get; set; } //-
    public string ArtikelNr { get; set; } //-
    public string Ortsbezug { get; set; } //-
}

public class FormularFeld
{
    public string Feldname { get; set; } //-
    public int Postleitzahlenlaenge { get; set; } //- the length of a postal code
}
