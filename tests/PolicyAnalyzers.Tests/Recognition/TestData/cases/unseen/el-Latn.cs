// Greek in Latin letters: a bank and a gym.
namespace Trapeza.Daneia;

public class Daneioliptis
{
    public string EponymoDaneiolipti { get; set; } //+ name.last
    public string AfmDaneiolipti { get; set; } //+ govid.tax
    public string TilefonoDaneiolipti { get; set; } //+ contact.phone
    public string EmailDaneiolipti { get; set; } //+ contact.email
    public string DieuthinsiKatoikias { get; set; } //+ contact.postal_address
    public string PoliKatoikias { get; set; } //+ contact.postal_address
    public string ArithmosLogariasmou { get; set; } //+ fin.bank_account
    public decimal PosoDaneiou { get; set; } //-
    public int DiarkeiaMines { get; set; } //-
    public string SkoposDaneiou { get; set; } //-
}

public class MelosGymnastiriou
{
    public string ArithmosMelous { get; set; } //+ account.customer_id
    public string OnomateponymoMelous { get; set; } //+ name.full
    public string KinitoMelous { get; set; } //+ contact.phone
    public string ImerominiaGennisisMelous { get; set; } //+ demographic.birth_date
    public string TyposSyndromis { get; set; } //-
    public int YpoloipoEpiskepseon { get; set; } //-
}

public class Gymnastis
{
    public string OnomaGymnasti { get; set; } //- staff
    public string TilefonoGymnasti { get; set; } //- staff
}

public class KatastimaTrapezas
{
    public string DieuthinsiKatastimatos { get; set; } //- a branch's
    public string TilefonoKatastimatos { get; set; } //- a branch's
}

public class Termatiko
{
    public string DieuthinsiIp { get; set; } //- a machine's
    public string SeiriakosArithmos { get; set; } //- a machine's
}

public class Pliromi
{
    public string KatoxosKartas { get; set; } //+ name.full
    public string ArithmosKartasPelati { get; set; } //+ fin.payment_card
    public string Aitiologia { get; set; } //-
    public decimal Poso { get; set; } //-
}
