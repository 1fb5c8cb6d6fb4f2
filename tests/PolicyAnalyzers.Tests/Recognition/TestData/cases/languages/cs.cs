// Czech: with and without accents, rodné číslo, PSČ, IČO and DIČ.
namespace Obchod.Zakaznici;

public class Zákazník
{
    public int ČísloZákazníka { get; set; } //+ account.customer_id
    public string ZakaznikId { get; set; } //+ account.customer_id
    public string Jméno { get; set; } //+ name.first
    public string Jmeno { get; set; } //+ name.first
    public string Příjmení { get; set; } //+ name.last
    public string RodnePrijmeni { get; set; } //+ name.last
    public string JmenoPrijmeni { get; set; } //+ name.full
    public string RodneCislo { get; set; } //+ govid.national
    public string Rč { get; set; } //+ govid.national
    public string CisloOP { get; set; } //+ govid.identity_card
    public string ČísloObčanskéhoPrůkazu { get; set; } //+ govid.identity_card
    public string CisloPasu { get; set; } //+ govid.passport
    public string CisloRidicskehoPrukazu { get; set; } //+ govid.driver_licence
    public string Spz { get; set; } //+ govid.vehicle
    public DateTime DatumNarozeni { get; set; } //+ demographic.birth_date
    public DateTime? DatumNarození { get; set; } //+ demographic.birth_date
    public string MistoNarozeni { get; set; } //? place of birth
    public string Telefon { get; set; } //+ contact.phone
    public string TelefonniCislo { get; set; } //+ contact.phone
    public string Mobil { get; set; } //+ contact.phone
    public string MobilniTelefon { get; set; } //+ contact.phone
    public string Email { get; set; } //+ contact.email
    public string EmailovaAdresa { get; set; } //+ contact.email
    public string Ulice { get; set; } //+ contact.postal_address
    public string CisloPopisne { get; set; } //+ contact.postal_address
    public string Město { get; set; } //+ contact.postal_address
    public string Obec { get; set; } //+ contact.postal_address
    public string Psc { get; set; } //+ contact.postal_code
    public string PSČ { get; set; } //+ contact.postal_code
    public string Adresa { get; set; } //+ contact.postal_address
    public string CisloUctu { get; set; } //+ fin.bank_account
    public string CisloKarty { get; set; } //+ fin.payment_card
    public string MajitelUctu { get; set; } //+ name.full
    public string UzivatelskeJmeno { get; set; } //+ account.username
    public string VernostniKarta { get; set; } //+ account.loyalty_card
    public string Heslo { get; set; } //- a secret, no identifier
    public string Pohlavi { get; set; } //-
    public string RodinnyStav { get; set; } //-
    public DateTime DatumRegistrace { get; set; } //-
    public bool EmailOveren { get; set; } //-
    public string SkupinaZakaznika { get; set; } //- sorts customers
    public string FormatTelefonu { get; set; } //- the format of a number
    public int PocetObjednavek { get; set; } //-
    public decimal Sleva { get; set; } //-
    public string Jazyk { get; set; } //-
    public Task<Zákazník> NajdiPodleEmailu(
        string email, //+ contact.email
        int strana) => throw new NotImplementedException(); //-
}

public class Objednavka
{
    public string CisloObjednavky { get; set; } //-
    public string DodaciAdresa { get; set; } //+ contact.postal_address
    public string FakturacniMesto { get; set; } //+ contact.postal_address
    public string JmenoPrijemce { get; set; } //+ name.full
    private readonly string telZakaznika; //+ contact.phone
    public string NazevProduktu { get; set; } //-
    public string Stav { get; set; } //-
    public string ZpusobPlatby { get; set; } //-
    public decimal Cena { get; set; } //-
    public string CisloZasilky { get; set; } //- a parcel's number
}

public class Dodavatel
{
    public string Telefon { get; set; } //- a supplier's
    public string Ico { get; set; } //- a company's
    public string Dic { get; set; } //- a supplier's
}

public class Zamestnanec
{
    public string Prijmeni { get; set; } //- an employee is no customer
    public string OsobniCislo { get; set; } //- an employee's number
}

public class Pobocka
{
    public string Mesto { get; set; } //- a branch's
    public string OteviraciDoba { get; set; } //-
}

public class NastaveniPosty
{
    public string AdresaOdesilatele { get; set; } //- the shop's own sender
    public string SmtpServer { get; set; } //-
}

public class Produkt
{
    public string Nazev { get; set; } //-
    public string CarovyKod { get; set; } //-
}

public class Soubor
{
    public string JmenoSouboru { get; set; } //-
    public string Adresar { get; set; } //- a folder
    public string MobilniMotiv { get; set; } //- a theme for small screens
    public string Pasmo { get; set; } //- a band
}
