// Swedish: an energy supplier and a travel agency.
namespace Energi.Avtal;

public class Avtalskund
{
    public string Kundnamn { get; set; } //+ name.full
    public string KundPersonnummer { get; set; } //+ govid.national
    public string KundMobil { get; set; } //+ contact.phone
    public string KundEpost { get; set; } //+ contact.email
    public string Anlaggningsadress { get; set; } //+ contact.postal_address
    public string Faktureringsort { get; set; } //+ contact.postal_address
    public string BankkontoNr { get; set; } //+ fin.bank_account
    public decimal Elpris { get; set; } //-
    public DateTime Avtalsstart { get; set; } //-
    public string Avtalstyp { get; set; } //-
}

public class Resenar
{
    public string ResenarNamn { get; set; } //+ name.full
    public string PassNr { get; set; } //+ govid.passport
    public string ResenarFodelsedatum { get; set; } //+ demographic.birth_date
    public string ResenarTelefon { get; set; } //+ contact.phone
    public string Resmal { get; set; } //-
    public string Hotellnamn { get; set; } //- a hotel's
    public int AntalNatter { get; set; } //-
}

public class Saljare
{
    public string SaljareNamn { get; set; } //- staff
}

public class Natbolag
{
    public string Natagare { get; set; } //- a company
    public string NatbolagTelefon { get; set; } //- a company's
}

public class Matare
{
    public string MatarId { get; set; } //- a machine's
    public string IpAdress { get; set; } //- a machine's
    public string Tillverkare { get; set; } //-
}

public class Betalning
{
    public string KortInnehavare { get; set; } //+ name.full
    public string KortNummer { get; set; } //+ fin.payment_card
    public string Meddelande { get; set; } //-
    public decimal Belopp { get; set; } //-
}
