// Czech: a clinic, a school and a courier.
namespace Klinika.Prijem;

public class Pacient
{
    public string CisloPacienta { get; set; } //+ health.patient_id
    public string KrestniJmeno { get; set; } //+ name.first
    public string PrijmeniPacienta { get; set; } //+ name.last
    public DateTime DatNarozeni { get; set; } //+ demographic.birth_date
    public string RodCislo { get; set; } //+ govid.national
    public string CisloPojistence { get; set; } //+ govid.social_security
    public string TelefonDomu { get; set; } //+ contact.phone
    public string MobilniCislo { get; set; } //+ contact.phone
    public string Mail { get; set; } //+ contact.email
    public string Bydliste { get; set; } //+ contact.postal_address
    public string UliceCislo { get; set; } //+ contact.postal_address
    public string Mesto { get; set; } //+ contact.postal_address
    public string PostovniSmerovaciCislo { get; set; } //+ contact.postal_code
    public string Lekar { get; set; } //? staff
    public string Oddeleni { get; set; } //-
    public string Diagnoza { get; set; } //-
    public DateTime DatumPrijeti { get; set; } //-
}

public class Ridic
{
    public string CisloPasu { get; set; } //? a driver may be a customer or staff
}

public class Pojistenec
{
    public string CisloObcanky { get; set; } //+ govid.identity_card
    public string RegistracniZnacka { get; set; } //+ govid.vehicle
    public string BankovniUcet { get; set; } //+ fin.bank_account
    public decimal Pojistne { get; set; } //-
    public string Tarif { get; set; } //-
}

public class Ucastnik
{
    public string JmenoUcastnika { get; set; } //+ name.full
    public string EmailUcastnika { get; set; } //+ contact.email
    public string TelefonRodice { get; set; } //+ contact.phone
    public string Skupina { get; set; } //-
    public int Vek { get; set; } //-
}

public class Zasilka
{
    public string OdesilatelTelefon { get; set; } //- the sender's
    public string PrijemceMesto { get; set; } //+ contact.postal_address
    public string PrijemceJmeno { get; set; } //+ name.full
    public string Vaha { get; set; } //-
}

public class Skola
{
    public string Adresa { get; set; } //- a school's
    public string Telefon { get; set; } //- a school's
}

public class Ucitel
{
    public string Prijmeni { get; set; } //- staff
}

public class Tiskarna
{
    public string IpAdresa { get; set; } //- a machine's
    public string SitoveJmeno { get; set; } //-
}

public class Formular
{
    public string NazevPole { get; set; } //-
    public string PopisekTelefonu { get; set; } //-
}

public class Kniha
{
    public string Nakladatel { get; set; } //- a publisher's
}
