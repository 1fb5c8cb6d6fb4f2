// Greek in Latin letters: a clinic, a school and a courier.
namespace Kliniki.Eisagogi;

public class Asthenis
{
    public string KodikosAsthenous { get; set; } //+ health.patient_id
    public string OnomaAsthenous { get; set; } //+ name.full
    public string EponymoAsthenous { get; set; } //+ name.last
    public DateTime HmGennisis { get; set; } //+ demographic.birth_date
    public string ArithmosAmka { get; set; } //+ govid.social_security
    public string TilefonoOikias { get; set; } //+ contact.phone
    public string KinitoTil { get; set; } //+ contact.phone
    public string Email { get; set; } //+ contact.email
    public string DieythynsiKatoikias { get; set; } //+ contact.postal_address
    public string Dimos { get; set; } //+ contact.postal_address
    public string TaxKodikas { get; set; } //+ contact.postal_code
    public string Giatros { get; set; } //? staff
    public string Tmima { get; set; } //-
    public string Diagnosi { get; set; } //-
    public DateTime ImerominiaEisodou { get; set; } //-
}

public class Asfalismenos
{
    public string ArTaftotitas { get; set; } //+ govid.identity_card
    public string ArDiavatiriou { get; set; } //+ govid.passport
    public string Pinakida { get; set; } //+ govid.vehicle
    public string TrapezikosLogariasmos { get; set; } //+ fin.bank_account
    public decimal Asfalistro { get; set; } //-
    public string Paketo { get; set; } //-
}

public class Mathitis
{
    public string OnomaGonea { get; set; } //+ name.full
    public string TilefonoGonea { get; set; } //+ contact.phone
    public string EmailMiteras { get; set; } //+ contact.email
    public string Taxi { get; set; } //-
    public int Ilikia { get; set; } //-
}

public class Dema
{
    public string TilefonoApostolea { get; set; } //- the sender's
    public string PoliParalipti { get; set; } //+ contact.postal_address
    public string TilefonoParalipti { get; set; } //+ contact.phone
    public string Varos { get; set; } //-
}

public class Sxoleio
{
    public string Dieuthinsi { get; set; } //- a school's
    public string Tilefono { get; set; } //- a school's
}

public class Daskalos
{
    public string Eponymo { get; set; } //- staff
}

public class Ektypotis
{
    public string DieuthinsiIP { get; set; } //- a machine's
    public string OnomaDiktyou { get; set; } //-
}

public class Forma
{
    public string OnomaPediou { get; set; } //-
    public string EtiketaTilefonou { get; set; } //-
}

public class Vivlio
{
    public string Ekdotis { get; set; } //- a publisher's
    public int Selides { get; set; } //-
}
