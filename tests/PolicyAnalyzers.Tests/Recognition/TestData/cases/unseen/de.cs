// German: an energy supplier and a sports club.
namespace Stadtwerke.Abrechnung;

public class Verbrauchsstelle
{
    public string Zaehlernummer { get; set; } //? number of a meter
    public string Lieferstelle_Strasse { get; set; } //+ contact.postal_address
    public string Lieferstelle_PLZ { get; set; } //+ contact.postal_code
    public decimal Zaehlerstand { get; set; } //-
    public DateTime Ablesedatum { get; set; } //-
    public string Netzbetreiber { get; set; } //- a company
}

public class Stromkunde
{
    public string Vertragspartner { get; set; } //+ name.full
    public string Rechnungsanschrift { get; set; } //+ contact.postal_address
    public string Mobilfunknummer { get; set; } //+ contact.phone
    public string EmailPrivat { get; set; } //+ contact.email
    public string KontoinhaberName { get; set; } //+ name.full
    public string SepaIban { get; set; } //+ fin.iban
    public string Kundennr { get; set; } //+ account.customer_id
    public DateTime Vertragsbeginn { get; set; } //-
    public string Tarifname { get; set; } //-
    public decimal Abschlag { get; set; } //-
    public bool PapierRechnung { get; set; } //-
}

public class Vereinsmitglied
{
    public string Spitzname { get; set; } //? what others call somebody
    public string Geburtsjahr { get; set; } //+ demographic.birth_date
    public string MitgliedNr { get; set; } //+ account.customer_id
    public string TelefonEltern { get; set; } //+ contact.phone
    public string Sparte { get; set; } //-
    public string Trainer { get; set; } //- staff
    public string Beitragsgruppe { get; set; } //-
}

public class Sporthalle
{
    public string Hallenadresse { get; set; } //- a hall's
    public string Hausmeister { get; set; } //- staff
}

public class Zaehlerdefinition
{
    public string Geraetenummer { get; set; } //- a machine's
    public string Hersteller { get; set; } //-
}
