// Hungarian: a clinic, a school and a courier.
namespace Klinika.Felvetel;

public class Beteg
{
    public string BetegAzonosito { get; set; } //+ health.patient_id
    public string BetegNeve { get; set; } //+ name.full
    public string SzuletesiNev { get; set; } //+ name.last
    public string SzulDatum { get; set; } //+ demographic.birth_date
    public string TajSzama { get; set; } //+ govid.social_security
    public string Telefonszama { get; set; } //+ contact.phone
    public string MobilTelefon { get; set; } //+ contact.phone
    public string Email { get; set; } //+ contact.email
    public string Lakhely { get; set; } //+ contact.postal_address
    public string LakcimUtca { get; set; } //+ contact.postal_address
    public string Helyseg { get; set; } //+ contact.postal_address
    public string Iranyitoszama { get; set; } //+ contact.postal_code
    public string Orvos { get; set; } //? staff
    public string Osztaly { get; set; } //-
    public string Diagnozis { get; set; } //-
    public DateTime FelvetelDatuma { get; set; } //-
}

public class Biztositott
{
    public string UtlevelSzama { get; set; } //+ govid.passport
    public string SzemelyiIgSzam { get; set; } //+ govid.identity_card
    public string GepjarmuRendszam { get; set; } //+ govid.vehicle
    public string Szamlaszam { get; set; } //+ fin.bank_account
    public decimal Dij { get; set; } //-
    public string Tipus { get; set; } //-
}

public class Tanulo
{
    public string SzuloNeve { get; set; } //+ name.full
    public string SzuloTelefon { get; set; } //+ contact.phone
    public string AnyjaEmail { get; set; } //+ contact.email
    public string Evfolyam { get; set; } //-
    public int Eletkor { get; set; } //-
}

public class Kuldemeny
{
    public string FeladoTelefon { get; set; } //- the sender's
    public string CimzettVaros { get; set; } //+ contact.postal_address
    public string CimzettTelefon { get; set; } //+ contact.phone
    public string Suly { get; set; } //-
}

public class Iskola
{
    public string Cim { get; set; } //- a school's
    public string Telefon { get; set; } //- a school's
}

public class Tanar
{
    public string Vezeteknev { get; set; } //- staff
}

public class Nyomtato
{
    public string IpCim { get; set; } //- a machine's
    public string HalozatiNev { get; set; } //-
}

public class Urlap
{
    public string MezoNev { get; set; } //-
    public string TelefonCimke { get; set; } //-
}

public class Konyv
{
    public string Kiado { get; set; } //- a publisher's
}
