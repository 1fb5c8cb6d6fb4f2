// Polish: a bank and a theatre.
namespace Bank.Kredyty;

public class Kredytobiorca
{
    public string ImieKredytobiorcy { get; set; } //+ name.first
    public string NazwiskoKredytobiorcy { get; set; } //+ name.last
    public string PeselKredytobiorcy { get; set; } //+ govid.national
    public string SeriaNumerDowodu { get; set; } //+ govid.identity_card
    public string TelefonKontaktowy { get; set; } //+ contact.phone
    public string EmailKontaktowy { get; set; } //+ contact.email
    public string UlicaKorespondencyjna { get; set; } //+ contact.postal_address
    public string MiastoKorespondencyjne { get; set; } //+ contact.postal_address
    public string NumerRachunku { get; set; } //+ fin.bank_account
    public decimal KwotaKredytu { get; set; } //-
    public int OkresMiesiecy { get; set; } //-
    public string CelKredytu { get; set; } //-
}

public class Widz
{
    public string ImieNazwiskoWidza { get; set; } //+ name.full
    public string TelefonWidza { get; set; } //+ contact.phone
    public string Miejsce { get; set; } //-
    public string Rzad { get; set; } //-
}

public class Spektakl
{
    public string Tytul { get; set; } //-
    public string Rezyser { get; set; } //-
    public string NazwaSceny { get; set; } //-
}

public class Doradca
{
    public string ImieDoradcy { get; set; } //- staff
    public string TelefonDoradcy { get; set; } //- staff
}

public class PlacowkaBanku
{
    public string AdresPlacowki { get; set; } //- a branch's
    public string TelefonPlacowki { get; set; } //- a branch's
}

public class Bankomat
{
    public string AdresIp { get; set; } //- a machine's
    public string NumerSeryjny { get; set; } //- a machine's
}

public class Przelew
{
    public string NazwaOdbiorcy { get; set; } //+ name.full
    public string RachunekOdbiorcy { get; set; } //+ fin.bank_account
    public string TytulPrzelewu { get; set; } //-
}
