// German: a clinic, an insurance and a town hall.
namespace Klinikum.Verwaltung;

public class Patient
{
    public string PatNr { get; set; } //+ health.patient_id
    public string VorName { get; set; } //+ name.first
    public string FamName { get; set; } //+ name.last
    public string Rufname { get; set; } //+ name.first
    public DateTime Geburtstag { get; set; } //+ demographic.birth_date
    public string VersichertenNr { get; set; } //+ govid.social_security
    public string Strasse_HausNr { get; set; } //+ contact.postal_address
    public string Wohnort { get; set; } //+ contact.postal_address
    public string Postleitzahl { get; set; } //+ contact.postal_code
    public string TelNrMobil { get; set; } //+ contact.phone
    public string Festnetz { get; set; } //+ contact.phone
    public string NotfallTelefon { get; set; } //+ contact.phone
    private readonly string eMail; //+ contact.email
    public string Hausarzt { get; set; } //? staff
    public string Diagnose { get; set; } //-
    public string Station { get; set; } //-
    public int Bettnummer { get; set; } //-
    public string Blutgruppe { get; set; } //-
    public DateTime Aufnahmedatum { get; set; } //-
    public string Befundtext { get; set; } //?
}

public class Versicherungsnehmer
{
    public string Steuernummer { get; set; } //+ govid.tax
    public string AusweisNr { get; set; } //+ govid.identity_card
    public string KfzKennzeichen { get; set; } //+ govid.vehicle
    public string Bankverbindung { get; set; } //+ fin.bank_account
    public string KontoNr { get; set; } //+ fin.bank_account
    public string Policennummer { get; set; } //? number of a contract
    public string Tarif { get; set; } //-
    public decimal Beitrag { get; set; } //-
    public string Schadensklasse { get; set; } //-
}

public class Buergeranfrage
{
    public string NameAntragsteller { get; set; } //+ name.full
    public string Antwortadresse { get; set; } //?
    public string Anliegen { get; set; } //-
    public string Aktenzeichen { get; set; } //-
    public string Sachbearbeiter { get; set; } //- staff
}

public class Apotheke
{
    public string Anschrift { get; set; } //- a company's
    public string Telefax { get; set; } //- a company's
}

public class DruckerEinstellungen
{
    public string IpAdresse { get; set; } //- a machine's
    public string Standort { get; set; } //- a machine's
}

public class Ortsteil
{
    public string Bezeichnung { get; set; } //-
}

public class Telefonanlage
{
    public string Nebenstelle { get; set; } //- a company's
}

public class Rechnungslauf
{
    public string Laufnummer { get; set; } //-
}
