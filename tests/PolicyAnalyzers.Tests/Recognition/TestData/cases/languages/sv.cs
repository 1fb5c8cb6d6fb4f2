// Swedish: with and without accents, personnummer, compounds in one word.
namespace Butik.Kunder;

public class Kund
{
    public int KundNummer { get; set; } //+ account.customer_id
    public string Kundnr { get; set; } //+ account.customer_id
    public string Förnamn { get; set; } //+ name.first
    public string Fornamn { get; set; } //+ name.first
    public string Mellannamn { get; set; } //+ name.middle
    public string Efternamn { get; set; } //+ name.last
    public string Flicknamn { get; set; } //+ name.last
    public string Namn { get; set; } //+ name.full
    public string Personnummer { get; set; } //+ govid.national
    public string PersonNr { get; set; } //+ govid.national
    public string Samordningsnummer { get; set; } //+ govid.national
    public string Passnummer { get; set; } //+ govid.passport
    public string Korkortsnummer { get; set; } //+ govid.driver_licence
    public string Registreringsnummer { get; set; } //+ govid.vehicle
    public DateOnly Födelsedatum { get; set; } //+ demographic.birth_date
    public DateOnly? Fodelsedatum { get; set; } //+ demographic.birth_date
    public string Födelseort { get; set; } //? place of birth
    public string Telefonnummer { get; set; } //+ contact.phone
    public string Mobilnummer { get; set; } //+ contact.phone
    public string MobilNr { get; set; } //+ contact.phone
    public string TelHem { get; set; } //+ contact.phone
    public string Epost { get; set; } //+ contact.email
    public string EpostAdress { get; set; } //+ contact.email
    public string Gatuadress { get; set; } //+ contact.postal_address
    public string Gata { get; set; } //+ contact.postal_address
    public string Postnummer { get; set; } //+ contact.postal_code
    public string PostNr { get; set; } //+ contact.postal_code
    public string Ort { get; set; } //+ contact.postal_address
    public string Postort { get; set; } //+ contact.postal_address
    public string Bostadsadress { get; set; } //+ contact.postal_address
    public string Kontonummer { get; set; } //+ fin.bank_account
    public string Kortnummer { get; set; } //+ fin.payment_card
    public string Kortinnehavare { get; set; } //+ name.full
    public string Anvandarnamn { get; set; } //+ account.username
    public string Kundkort { get; set; } //+ account.loyalty_card
    public string Losenord { get; set; } //- a secret, no identifier
    public string Kon { get; set; } //- sex
    public string Civilstand { get; set; } //-
    public DateTime KundSedan { get; set; } //-
    public bool EpostBekraftad { get; set; } //-
    public string KundGrupp { get; set; } //- sorts customers
    public string TelefonFormat { get; set; } //- the format of a number
    public int AntalOrdrar { get; set; } //-
    public decimal Rabatt { get; set; } //-
    public string Sprak { get; set; } //-
    public Task<Kund> HittaKundMedEpost(
        string epost, //+ contact.email
        int sida) => throw new NotImplementedException(); //-
}

public class Bestallning
{
    public string Ordernummer { get; set; } //-
    public string Leveransadress { get; set; } //+ contact.postal_address
    public string FakturaOrt { get; set; } //+ contact.postal_address
    public string MottagarNamn { get; set; } //+ name.full
    private readonly string kundTelefon; //+ contact.phone
    public string ProduktNamn { get; set; } //-
    public string Status { get; set; } //-
    public string BetalSatt { get; set; } //-
    public decimal Summa { get; set; } //-
    public string Kollinummer { get; set; } //- a parcel's number
}

public class Leverantor
{
    public string Telefon { get; set; } //- a supplier's
    public string Organisationsnummer { get; set; } //- a company's
    public string Kontaktperson { get; set; } //?
}

public class Anstalld
{
    public string Efternamn { get; set; } //- an employee is no customer
    public string Anstallningsnummer { get; set; } //- an employee's number
}

public class Butik
{
    public string Ort { get; set; } //- a shop's
    public string Oppettider { get; set; } //-
}

public class EpostInstallningar
{
    public string Avsandare { get; set; } //- the shop's own sender
    public string Anvandarnamn { get; set; } //- the shop's own account
}

public class Produkt
{
    public string Namn { get; set; } //-
    public string Artikelnummer { get; set; } //-
    public string Postering { get; set; } //- an entry in the books
}

public class Fil
{
    public string Filnamn { get; set; } //-
    public string Adressrymd { get; set; } //- an address space
    public string Mobilvy { get; set; } //- a view for small screens
    public string Sortering { get; set; } //-
}
