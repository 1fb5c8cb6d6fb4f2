// Hungarian: endings (neve, száma, címe), family name first, TAJ, adóazonosító.
namespace Áruház.Ügyfelek;

public class Ügyfél
{
    public int ÜgyfélAzonosító { get; set; } //+ account.customer_id
    public string UgyfelSzam { get; set; } //+ account.customer_id
    public string Név { get; set; } //+ name.full
    public string Vezetéknév { get; set; } //+ name.last
    public string Keresztnév { get; set; } //+ name.first
    public string Keresztnev { get; set; } //+ name.first
    public string CsaladiNev { get; set; } //+ name.last
    public string LeanykoriNev { get; set; } //+ name.last
    public string AnyjaNeve { get; set; } //+ name.middle
    public string TeljesNev { get; set; } //+ name.full
    public string Taj { get; set; } //+ govid.social_security
    public string TajSzam { get; set; } //+ govid.social_security
    public string AdoazonositoJel { get; set; } //+ govid.tax
    public string SzemelyiSzam { get; set; } //+ govid.national
    public string SzemelyiIgazolvanySzam { get; set; } //+ govid.identity_card
    public string UtlevelSzam { get; set; } //+ govid.passport
    public string JogositvanySzam { get; set; } //+ govid.driver_licence
    public string Rendszam { get; set; } //+ govid.vehicle
    public DateTime SzületésiDátum { get; set; } //+ demographic.birth_date
    public DateTime? SzuletesiDatum { get; set; } //+ demographic.birth_date
    public string SzuletesiHely { get; set; } //? place of birth
    public string Telefonszám { get; set; } //+ contact.phone
    public string Telefon { get; set; } //+ contact.phone
    public string Mobilszam { get; set; } //+ contact.phone
    public string TelSzam { get; set; } //+ contact.phone
    public string EmailCim { get; set; } //+ contact.email
    public string Lakcim { get; set; } //+ contact.postal_address
    public string Utca { get; set; } //+ contact.postal_address
    public string Hazszam { get; set; } //+ contact.postal_address
    public string Varos { get; set; } //+ contact.postal_address
    public string Település { get; set; } //+ contact.postal_address
    public string Iranyitoszam { get; set; } //+ contact.postal_code
    public string Irsz { get; set; } //+ contact.postal_code
    public string Bankszamlaszam { get; set; } //+ fin.bank_account
    public string Kartyaszam { get; set; } //+ fin.payment_card
    public string SzamlaTulajdonos { get; set; } //+ name.full
    public string FelhasznaloNev { get; set; } //+ account.username
    public string Torzsvasarlo_kartya { get; set; } //+ account.loyalty_card
    public string Jelszo { get; set; } //- a secret, no identifier
    public string Nem { get; set; } //-
    public string CsaladiAllapot { get; set; } //-
    public DateTime RegisztracioDatuma { get; set; } //-
    public bool EmailMegerositve { get; set; } //-
    public string UgyfelCsoport { get; set; } //- sorts customers
    public string TelefonFormatum { get; set; } //- the format of a number
    public int RendelesekSzama { get; set; } //-
    public decimal Kedvezmeny { get; set; } //-
    public string Nyelv { get; set; } //-
    public Task<Ügyfél> KeresesEmailAlapjan(
        string email, //+ contact.email
        int oldal) => throw new NotImplementedException(); //-
}

public class Rendeles
{
    public string RendelesSzam { get; set; } //-
    public string SzallitasiCim { get; set; } //+ contact.postal_address
    public string SzamlazasiVaros { get; set; } //+ contact.postal_address
    public string CimzettNeve { get; set; } //+ name.full
    private readonly string ugyfelTelefon; //+ contact.phone
    public string TermekNev { get; set; } //-
    public string Allapot { get; set; } //-
    public string FizetesiMod { get; set; } //-
    public decimal Osszeg { get; set; } //-
    public string CsomagSzam { get; set; } //- a parcel's number
}

public class Szallito
{
    public string Telefon { get; set; } //- a supplier's
    public string Adoszam { get; set; } //- a supplier's
    public string Cegjegyzekszam { get; set; } //- a company's
}

public class Dolgozo
{
    public string Vezeteknev { get; set; } //- an employee is no customer
    public string Beosztas { get; set; } //- an employee is no customer
}

public class Telephely
{
    public string Varos { get; set; } //- a site's
    public string Nyitvatartas { get; set; } //-
}

public class LevelezesBeallitasok
{
    public string FeladoCime { get; set; } //- the shop's own sender
    public string Kiszolgalo { get; set; } //-
}

public class Termek
{
    public string Nev { get; set; } //-
    public string Vonalkod { get; set; } //-
    public string Cim { get; set; } //- a title
}

public class Fajl
{
    public string FajlNev { get; set; } //-
    public string MemoriaCim { get; set; } //- an address of memory
    public string Cimke { get; set; } //- a label
    public string Nevezetesseg { get; set; } //- a sight
}
