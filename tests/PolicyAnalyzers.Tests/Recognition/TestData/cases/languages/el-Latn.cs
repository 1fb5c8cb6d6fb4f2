// Greek in Latin letters, as most Greek code has it, in more than one spelling.
namespace Katastima.Pelates;

public class Pelatis
{
    public int KodikosPelati { get; set; } //+ account.customer_id
    public string Onoma { get; set; } //+ name.first
    public string Eponimo { get; set; } //+ name.last
    public string Eponymo { get; set; } //+ name.last
    public string Patronimo { get; set; } //+ name.middle
    public string Onomateponymo { get; set; } //+ name.full
    public string Afm { get; set; } //+ govid.tax
    public string ArithmosForologikouMitroou { get; set; } //+ govid.tax
    public string Amka { get; set; } //+ govid.social_security
    public string ArithmosTaftotitas { get; set; } //+ govid.identity_card
    public string ADT { get; set; } //+ govid.identity_card
    public string ArithmosDiavatiriou { get; set; } //+ govid.passport
    public string DiplomaOdigisis { get; set; } //+ govid.driver_licence
    public DateTime ImerominiaGennisis { get; set; } //+ demographic.birth_date
    public DateTime? HmerominiaGennhshs { get; set; } //+ demographic.birth_date
    public string Tilefono { get; set; } //+ contact.phone
    public string Thlefwno { get; set; } //+ contact.phone
    public string Kinito { get; set; } //+ contact.phone
    public string KinitoTilefono { get; set; } //+ contact.phone
    public string TilOikias { get; set; } //+ contact.phone
    public string Dieuthinsi { get; set; } //+ contact.postal_address
    public string Diefthynsi { get; set; } //+ contact.postal_address
    public string Odos { get; set; } //+ contact.postal_address
    public string Poli { get; set; } //+ contact.postal_address
    public string TK { get; set; } //+ contact.postal_code
    public string TaxydromikosKodikas { get; set; } //+ contact.postal_code
    public string Nomos { get; set; } //?
    public string ArithmosKykloforias { get; set; } //+ govid.vehicle
    public string ArithmosKartas { get; set; } //+ fin.payment_card
    public string DikaiouxosLogariasmou { get; set; } //+ name.full
    public string OnomaXristi { get; set; } //+ account.username
    public string Kodikos { get; set; } //- a code or a password, no identifier
    public string Fylo { get; set; } //-
    public string OikogeneiakiKatastasi { get; set; } //-
    public DateTime ImerominiaEggrafis { get; set; } //-
    public bool EpivevaiomenoEmail { get; set; } //-
    public string TyposPelati { get; set; } //- sorts customers
    public string MorfiTilefonou { get; set; } //- the format of a number
    public int PlithosParaggelion { get; set; } //-
    public decimal Ypoloipo { get; set; } //-
    public string Glossa { get; set; } //-
    public Task<Pelatis> AnazitisiMeEmail(
        string email, //+ contact.email
        int selida) => throw new NotImplementedException(); //-
}

public class Paraggelia
{
    public string ArithmosParaggelias { get; set; } //-
    public string DieuthinsiApostolis { get; set; } //+ contact.postal_address
    public string OnomaParalipti { get; set; } //+ name.full
    private readonly string tilPelati; //+ contact.phone
    public string OnomaProiontos { get; set; } //-
    public string Katastasi { get; set; } //-
    public string TroposPliromis { get; set; } //-
    public decimal Synolo { get; set; } //-
    public string ArithmosApostolis { get; set; } //- a parcel's number
}

public class Promitheutis
{
    public string Tilefono { get; set; } //- a supplier's
    public string Afm { get; set; } //- a supplier's
    public string Eponymia { get; set; } //- a company's name
}

public class Ypallilos
{
    public string Eponymo { get; set; } //- an employee is no customer
    public string Misthos { get; set; } //- an employee is no customer
}

public class Ypokatastima
{
    public string Poli { get; set; } //- a branch's
    public string Orario { get; set; } //-
}

public class RythmiseisMail
{
    public string Apostoleas { get; set; } //- the shop's own sender
    public string Diakomistis { get; set; } //-
}

public class Proion
{
    public string Onoma { get; set; } //-
    public string Perigrafi { get; set; } //-
    public string OnomaArxeiou { get; set; } //-
}

public class Kinisi
{
    public string Titlos { get; set; } //-
    public DateTime ImerominiaLixis { get; set; } //-
    public int KodikosKatigorias { get; set; } //-
    public string Apodeixi { get; set; } //-
}
