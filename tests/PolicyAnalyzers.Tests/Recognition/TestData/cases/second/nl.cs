// Dutch: a hospital, an insurer and a library.
namespace Ziekenhuis.Opname;

public class Patient
{
    public string PatientNr { get; set; } //+ health.patient_id
    public string VolledigeNaam { get; set; } //+ name.full
    public string Roepnaam { get; set; } //+ name.first
    public string Familienaam { get; set; } //+ name.last
    public DateTime GebDatum { get; set; } //+ demographic.birth_date
    public string BsnNummer { get; set; } //+ govid.national
    public string TelefoonMobiel { get; set; } //+ contact.phone
    public string VastNummer { get; set; } //+ contact.phone
    public string Mailadres { get; set; } //+ contact.email
    public string StraatHuisnr { get; set; } //+ contact.postal_address
    public string Plaats { get; set; } //+ contact.postal_address
    public string Postcode { get; set; } //+ contact.postal_code
    public string Huisarts { get; set; } //? staff
    public string Afdeling { get; set; } //-
    public string Kamer { get; set; } //-
    public string Diagnose { get; set; } //-
    public DateTime Opnamedatum { get; set; } //-
}

public class Verzekerde
{
    public string Polisnummer { get; set; } //? number of a contract
    public string IbanNummer { get; set; } //+ fin.iban
    public string Bankrekening { get; set; } //+ fin.bank_account
    public string KentekenAuto { get; set; } //+ govid.vehicle
    public string IdentiteitskaartNr { get; set; } //+ govid.identity_card
    public decimal Premie { get; set; } //-
    public string Dekking { get; set; } //-
}

public class Abonnee
{
    public string AbonneeNummer { get; set; } //+ account.customer_id
    public string Inlognaam { get; set; } //+ account.username
    public string NaamAbonnee { get; set; } //+ name.full
    public string Abonnement { get; set; } //-
    public bool MailToegestaan { get; set; } //-
}

public class Bibliotheek
{
    public string Adres { get; set; } //- a library's
    public string Telefoon { get; set; } //- a library's
}

public class Arts
{
    public string Achternaam { get; set; } //- staff
}

public class Printer
{
    public string IpAdres { get; set; } //- a machine's
    public string Netwerknaam { get; set; } //-
}

public class Formulier
{
    public string Veldnaam { get; set; } //-
    public string AdresLabel { get; set; } //-
}

public class Boek
{
    public string Titel { get; set; } //-
    public string NaamUitgever { get; set; } //- a publisher's
}

public class Postvak
{
    public string Mapnaam { get; set; } //-
}
