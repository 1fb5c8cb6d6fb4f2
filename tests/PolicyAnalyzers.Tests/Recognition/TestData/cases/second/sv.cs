// Swedish: a clinic, a school and a courier.
namespace Klinik.Inskrivning;

public class Patient
{
    public string PatientNummer { get; set; } //+ health.patient_id
    public string Tilltalsnamn { get; set; } //+ name.first
    public string EfterNamn { get; set; } //+ name.last
    public string FulltNamn { get; set; } //+ name.full
    public DateTime FodelseDatum { get; set; } //+ demographic.birth_date
    public string PersNr { get; set; } //+ govid.national
    public string TelefonArbete { get; set; } //+ contact.phone
    public string Mobiltelefon { get; set; } //+ contact.phone
    public string Mail { get; set; } //+ contact.email
    public string Gatuadress { get; set; } //+ contact.postal_address
    public string Bostadsort { get; set; } //+ contact.postal_address
    public string Postnr { get; set; } //+ contact.postal_code
    public string Lakare { get; set; } //? staff
    public string Avdelning { get; set; } //-
    public string Diagnos { get; set; } //-
    public DateTime Inskrivningsdatum { get; set; } //-
}

public class Forsakringstagare
{
    public string KorkortNr { get; set; } //+ govid.driver_licence
    public string RegNr { get; set; } //+ govid.vehicle
    public string Bankkonto { get; set; } //+ fin.bank_account
    public string IdKortNummer { get; set; } //+ govid.identity_card
    public decimal Premie { get; set; } //-
    public string Villkor { get; set; } //-
}

public class Elev
{
    public string ForalderNamn { get; set; } //+ name.full
    public string ForalderTelefon { get; set; } //+ contact.phone
    public string MammaEpost { get; set; } //+ contact.email
    public string Arskurs { get; set; } //-
    public int Alder { get; set; } //-
}

public class Paket
{
    public string AvsandarTelefon { get; set; } //- the sender's
    public string MottagarOrt { get; set; } //+ contact.postal_address
    public string MottagareTelefon { get; set; } //+ contact.phone
    public string Vikt { get; set; } //-
}

public class Skola
{
    public string Adress { get; set; } //- a school's
    public string Telefon { get; set; } //- a school's
}

public class Larare
{
    public string Efternamn { get; set; } //- staff
}

public class Skrivare
{
    public string IpAdress { get; set; } //- a machine's
    public string Natverksnamn { get; set; } //-
}

public class Formular
{
    public string Faltnamn { get; set; } //-
    public string TelefonEtikett { get; set; } //-
}

public class Bok
{
    public string Forlag { get; set; } //- a publisher's
    public string AntalSidor { get; set; } //-
}
