// Polish: with and without accents, numbers with "nr", PESEL, NIP and REGON.
namespace Sklep.Klienci;

public class Klient
{
    public int IdKlienta { get; set; } //+ account.customer_id
    public string NrKlienta { get; set; } //+ account.customer_id
    public string Imie { get; set; } //+ name.first
    public string DrugieImie { get; set; } //+ name.middle
    public string Nazwisko { get; set; } //+ name.last
    public string NazwiskoPanienskie { get; set; } //+ name.last
    public string ImieNazwisko { get; set; } //+ name.full
    public string Pesel { get; set; } //+ govid.national
    public string NumerPESEL { get; set; } //+ govid.national
    public string NrDowoduOsobistego { get; set; } //+ govid.identity_card
    public string NumerPaszportu { get; set; } //+ govid.passport
    public string NrPrawaJazdy { get; set; } //+ govid.driver_licence
    public string NrRejestracyjny { get; set; } //+ govid.vehicle
    public DateTime DataUrodzenia { get; set; } //+ demographic.birth_date
    private readonly DateTime? dataUr; //+ demographic.birth_date
    public string MiejsceUrodzenia { get; set; } //? place of birth
    public string Telefon { get; set; } //+ contact.phone
    public string NrTel { get; set; } //+ contact.phone
    public string TelefonKomorkowy { get; set; } //+ contact.phone
    public string Komorka { get; set; } //+ contact.phone
    public string AdresEmail { get; set; } //+ contact.email
    public string PocztaElektroniczna { get; set; } //+ contact.email
    public string Ulica { get; set; } //+ contact.postal_address
    public string NrDomu { get; set; } //+ contact.postal_address
    public string NrMieszkania { get; set; } //+ contact.postal_address
    public string Miejscowosc { get; set; } //+ contact.postal_address
    public string Miasto { get; set; } //+ contact.postal_address
    public string KodPocztowy { get; set; } //+ contact.postal_code
    public string NumerKonta { get; set; } //+ fin.bank_account
    public string NrRachunku { get; set; } //+ fin.bank_account
    public string NumerKarty { get; set; } //+ fin.payment_card
    public string NazwaUzytkownika { get; set; } //+ account.username
    public string KartaLojalnosciowa { get; set; } //+ account.loyalty_card
    public string Haslo { get; set; } //- a secret, no identifier
    public string Plec { get; set; } //-
    public string StanCywilny { get; set; } //-
    public DateTime DataRejestracji { get; set; } //-
    public bool EmailPotwierdzony { get; set; } //-
    public string GrupaKlienta { get; set; } //- sorts customers
    public string FormatTelefonu { get; set; } //- the format of a number
    public int LiczbaZamowien { get; set; } //-
    public decimal Rabat { get; set; } //-
    public string Jezyk { get; set; } //-
    public Task<Klient> ZnajdzPoEmailu(
        string email, //+ contact.email
        int strona) => throw new NotImplementedException(); //-
}

public class Zamowienie
{
    public string NumerZamowienia { get; set; } //-
    public string AdresDostawy { get; set; } //+ contact.postal_address
    public string MiastoDostawy { get; set; } //+ contact.postal_address
    public string NazwaOdbiorcy { get; set; } //+ name.full
    private readonly string telKlienta; //+ contact.phone
    public string NazwaProduktu { get; set; } //-
    public string Stan { get; set; } //-
    public string SposobPlatnosci { get; set; } //-
    public decimal Kwota { get; set; } //-
    public string NrPrzesylki { get; set; } //- a parcel's number
}

public class Dostawca
{
    public string Telefon { get; set; } //- a supplier's
    public string Nip { get; set; } //- a supplier's
    public string Regon { get; set; } //- a company's
}

public class Pracownik
{
    public string Nazwisko { get; set; } //- an employee is no customer
    public string Stanowisko { get; set; } //- an employee is no customer
}

public class Oddzial
{
    public string Miasto { get; set; } //- a branch's
    public string GodzinyOtwarcia { get; set; } //-
}

public class UstawieniaPoczty
{
    public string AdresNadawcy { get; set; } //- the shop's own sender
    public string SerwerSmtp { get; set; } //-
}

public class Produkt
{
    public string Nazwa { get; set; } //-
    public string KodKreskowy { get; set; } //-
}

public class Plik
{
    public string NazwaPliku { get; set; } //-
    public string AdresPamieci { get; set; } //- an address of memory
    public string Adresat { get; set; } //? an addressee
    public string Telefonia { get; set; } //- telephony
    public string Ulicznosc { get; set; } //-
}
