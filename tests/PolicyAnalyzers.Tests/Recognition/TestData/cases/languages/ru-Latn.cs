// Russian in Latin letters.
namespace Magazin.Klienty;

public class Klient
{
    public int KodKlienta { get; set; } //+ account.customer_id
    public string Imya { get; set; } //+ name.first
    public string Familiya { get; set; } //+ name.last
    public string Familia { get; set; } //+ name.last
    public string Otchestvo { get; set; } //+ name.middle
    public string Fio { get; set; } //+ name.full
    public string DevichyaFamiliya { get; set; } //+ name.last
    public string Telefon { get; set; } //+ contact.phone
    public string NomerTelefona { get; set; } //+ contact.phone
    public string MobilnyTelefon { get; set; } //+ contact.phone
    public string TelDom { get; set; } //+ contact.phone
    public string Pochta { get; set; } //+ contact.email
    public string ElektronnayaPochta { get; set; } //+ contact.email
    public string Adres { get; set; } //+ contact.postal_address
    public string Ulitsa { get; set; } //+ contact.postal_address
    public string Ulica { get; set; } //+ contact.postal_address
    public string NomerDoma { get; set; } //+ contact.postal_address
    public string Kvartira { get; set; } //+ contact.postal_address
    public string Gorod { get; set; } //+ contact.postal_address
    public string PochtovyIndeks { get; set; } //+ contact.postal_code
    public string Oblast { get; set; } //?
    public DateTime DataRozhdeniya { get; set; } //+ demographic.birth_date
    public DateTime? DataRojdeniya { get; set; } //+ demographic.birth_date
    public string MestoRozhdeniya { get; set; } //? place of birth
    public string Inn { get; set; } //+ govid.tax
    public string Snils { get; set; } //+ govid.social_security
    public string SeriyaPasporta { get; set; } //+ govid.passport
    public string NomerPasporta { get; set; } //+ govid.passport
    public string VoditelskoeUdostoverenie { get; set; } //+ govid.driver_licence
    public string GosNomer { get; set; } //+ govid.vehicle
    public string RaschetnySchet { get; set; } //+ fin.bank_account
    public string NomerKarty { get; set; } //+ fin.payment_card
    public string VladelecKarty { get; set; } //+ name.full
    public string ImyaPolzovatelya { get; set; } //+ account.username
    public string Parol { get; set; } //- a secret, no identifier
    public string Pol { get; set; } //-
    public string SemeynoePolozhenie { get; set; } //-
    public DateTime DataRegistratsii { get; set; } //-
    public bool PochtaPodtverzhdena { get; set; } //-
    public string GruppaKlientov { get; set; } //- sorts customers
    public string FormatTelefona { get; set; } //- the format of a number
    public int KolichestvoZakazov { get; set; } //-
    public decimal Skidka { get; set; } //-
    public string Yazyk { get; set; } //-
    public Task<Klient> NaytiPoPochte(
        string pochta, //+ contact.email
        int stranitsa) => throw new NotImplementedException(); //-
}

public class Zakaz
{
    public string NomerZakaza { get; set; } //-
    public string AdresDostavki { get; set; } //+ contact.postal_address
    public string GorodDostavki { get; set; } //+ contact.postal_address
    public string ImyaPoluchatelya { get; set; } //+ name.full
    private readonly string telKlienta; //+ contact.phone
    public string NazvanieTovara { get; set; } //-
    public string Status { get; set; } //-
    public string SposobOplaty { get; set; } //-
    public decimal Summa { get; set; } //-
    public string NomerOtpravleniya { get; set; } //- a parcel's number
}

public class Postavshchik
{
    public string Telefon { get; set; } //- a supplier's
    public string Inn { get; set; } //- a supplier's
    public string Ogrn { get; set; } //- a company's
}

public class Sotrudnik
{
    public string Familiya { get; set; } //- an employee is no customer
    public string TabelnyNomer { get; set; } //- an employee's number
}

public class Filial
{
    public string Gorod { get; set; } //- a branch's
    public string ChasyRaboty { get; set; } //-
}

public class NastroykiPochty
{
    public string AdresOtpravitelya { get; set; } //- the shop's own sender
    public string Server { get; set; } //-
}

public class Tovar
{
    public string Nazvanie { get; set; } //-
    public string Artikul { get; set; } //-
}

public class Fayl
{
    public string ImyaFayla { get; set; } //-
    public string Indeks { get; set; } //- an index of an array
    public string AdresPamyati { get; set; } //- an address of memory
    public string Gorodki { get; set; } //- a game
}
