// Dutch: tussenvoegsel, BSN, compounds in one word.
namespace Winkel.Klanten;

public class Klant
{
    public int KlantNummer { get; set; } //+ account.customer_id
    public string Aanhef { get; set; } //-
    public string Voornaam { get; set; } //+ name.first
    public string Voorletters { get; set; } //+ name.first
    public string Tussenvoegsel { get; set; } //+ name.last : a part of the family name
    public string Achternaam { get; set; } //+ name.last
    public string Meisjesnaam { get; set; } //+ name.last
    public DateOnly Geboortedatum { get; set; } //+ demographic.birth_date
    public string Geboorteplaats { get; set; } //? place of birth
    public string BSN { get; set; } //+ govid.national
    public string Burgerservicenummer { get; set; } //+ govid.national
    public string Paspoortnummer { get; set; } //+ govid.passport
    public string RijbewijsNr { get; set; } //+ govid.driver_licence
    public string Kenteken { get; set; } //+ govid.vehicle
    public string Telefoonnummer { get; set; } //+ contact.phone
    public string MobielNummer { get; set; } //+ contact.phone
    public string TelThuis { get; set; } //+ contact.phone
    public string EmailAdres { get; set; } //+ contact.email
    public string Straat { get; set; } //+ contact.postal_address
    public string Huisnummer { get; set; } //+ contact.postal_address
    public string Toevoeging { get; set; } //?
    public string Postcode { get; set; } //+ contact.postal_code
    public string Woonplaats { get; set; } //+ contact.postal_address
    public string Adres { get; set; } //+ contact.postal_address
    public string Rekeningnummer { get; set; } //+ fin.bank_account
    public string TenaamstellingRekening { get; set; } //+ name.full
    public string Kaartnummer { get; set; } //+ fin.payment_card
    public string Gebruikersnaam { get; set; } //+ account.username
    public string Klantenkaart { get; set; } //+ account.loyalty_card
    public string Wachtwoord { get; set; } //- a secret, no identifier
    public string Geslacht { get; set; } //-
    public string BurgerlijkeStaat { get; set; } //-
    public DateTime KlantSinds { get; set; } //-
    public bool EmailBevestigd { get; set; } //-
    public string KlantGroep { get; set; } //- sorts customers
    public string TelefoonFormaat { get; set; } //- the format of a number
    public string Voorkeurstaal { get; set; } //-
    public decimal Korting { get; set; } //-
    public int AantalBestellingen { get; set; } //-
    public Task<Klant> ZoekOpEmail(
        string emailadres, //+ contact.email
        int pagina) => throw new NotImplementedException(); //-
}

public class Bestelling
{
    public string Bestelnummer { get; set; } //-
    public string AfleverAdres { get; set; } //+ contact.postal_address
    public string FactuurPostcode { get; set; } //+ contact.postal_code
    public string NaamOntvanger { get; set; } //+ name.full
    private readonly string klantTelefoon; //+ contact.phone
    public string Productnaam { get; set; } //-
    public string Bezorgwijze { get; set; } //-
    public string Status { get; set; } //-
    public decimal Totaalbedrag { get; set; } //-
    public string TrackTraceCode { get; set; } //- a parcel's number
}

public class Leverancier
{
    public string Telefoonnummer { get; set; } //- a supplier's
    public string BtwNummer { get; set; } //- a company's
    public string KvkNummer { get; set; } //- a company's
    public string Contactpersoon { get; set; } //?
}

public class Medewerker
{
    public string Achternaam { get; set; } //- an employee is no customer
    public string Personeelsnummer { get; set; } //- an employee is no customer
}

public class Vestiging
{
    public string Plaats { get; set; } //- a branch's
    public string Openingstijden { get; set; } //-
}

public class MailInstellingen
{
    public string AfzenderAdres { get; set; } //- the shop's own sender
    public string Gebruikersnaam { get; set; } //- the shop's own account
}

public class Product
{
    public string Naam { get; set; } //-
    public string Artikelnummer { get; set; } //-
}

public class Document
{
    public string Bestandsnaam { get; set; } //-
    public int AdresTeller { get; set; } //- a count
    public string MobielThema { get; set; } //- a theme for small screens
}
