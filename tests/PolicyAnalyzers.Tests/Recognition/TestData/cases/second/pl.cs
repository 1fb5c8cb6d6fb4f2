// Polish: a clinic, a school and a courier.
namespace Przychodnia.Rejestracja;

public class Pacjent
{
    public string NrPacjenta { get; set; } //+ health.patient_id
    public string ImiePacjenta { get; set; } //+ name.first
    public string NazwiskoRodowe { get; set; } //+ name.last
    public string ImieOjca { get; set; } //+ name.middle
    public DateTime DataUr { get; set; } //+ demographic.birth_date
    public string PeselPacjenta { get; set; } //+ govid.national
    public string TelefonDomowy { get; set; } //+ contact.phone
    public string NrKomorki { get; set; } //+ contact.phone
    public string Mail { get; set; } //+ contact.email
    public string AdresZamieszkania { get; set; } //+ contact.postal_address
    public string Miejscowość { get; set; } //+ contact.postal_address
    public string KodPoczt { get; set; } //+ contact.postal_code
    public string Lekarz { get; set; } //? staff
    public string Oddzial { get; set; } //-
    public string Rozpoznanie { get; set; } //-
    public DateTime DataPrzyjecia { get; set; } //-
}

public class Kierowca
{
    public string NrPrawaJazdy { get; set; } //? a driver may be a customer or staff
}

public class Ubezpieczony
{
    public string NrPaszportu { get; set; } //+ govid.passport
    public string SeriaDowodu { get; set; } //+ govid.identity_card
    public string NrRejestracyjnyPojazdu { get; set; } //+ govid.vehicle
    public string RachunekBankowy { get; set; } //+ fin.bank_account
    public decimal Skladka { get; set; } //-
    public string Wariant { get; set; } //-
}

public class Uczestnik
{
    public string ImieINazwisko { get; set; } //+ name.full
    public string EmailUczestnika { get; set; } //+ contact.email
    public string TelefonOpiekuna { get; set; } //+ contact.phone
    public string Grupa { get; set; } //-
    public int Wiek { get; set; } //-
}

public class Przesylka
{
    public string NadawcaTelefon { get; set; } //- the sender's
    public string OdbiorcaMiasto { get; set; } //+ contact.postal_address
    public string OdbiorcaImie { get; set; } //+ name.first
    public string Status { get; set; } //-
    public string Gabaryt { get; set; } //-
}

public class Szkola
{
    public string Adres { get; set; } //- a school's
    public string Telefon { get; set; } //- a school's
}

public class Nauczyciel
{
    public string Nazwisko { get; set; } //- staff
}

public class Drukarka
{
    public string AdresIp { get; set; } //- a machine's
    public string NazwaSieciowa { get; set; } //-
}

public class Formularz
{
    public string NazwaPola { get; set; } //-
    public string EtykietaTelefonu { get; set; } //-
}
