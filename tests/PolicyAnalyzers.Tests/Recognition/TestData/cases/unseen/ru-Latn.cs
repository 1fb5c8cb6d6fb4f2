// Russian in Latin letters: a bank and a gym.
namespace Bank.Kredity;

public class Zaemshchik
{
    public string FamiliyaZaemshchika { get; set; } //+ name.last
    public string InnZaemshchika { get; set; } //+ govid.tax
    public string TelefonZaemshchika { get; set; } //+ contact.phone
    public string EmailZaemshchika { get; set; } //+ contact.email
    public string AdresRegistratsii { get; set; } //+ contact.postal_address
    public string GorodProzhivaniya { get; set; } //+ contact.postal_address
    public string NomerScheta { get; set; } //+ fin.bank_account
    public decimal SummaKredita { get; set; } //-
    public int SrokKredita { get; set; } //-
    public string TselKredita { get; set; } //-
}

public class UchastnikKluba
{
    public string NomerUchastnika { get; set; } //+ account.customer_id
    public string ImyaUchastnika { get; set; } //+ name.full
    public string MobilnyUchastnika { get; set; } //+ contact.phone
    public string DataRozhdeniyaUchastnika { get; set; } //+ demographic.birth_date
    public string TipAbonementa { get; set; } //-
    public int OstatokPoseshcheniy { get; set; } //-
}

public class Trener
{
    public string ImyaTrenera { get; set; } //- staff
    public string TelefonTrenera { get; set; } //- staff
}

public class OtdelenieBanka
{
    public string AdresOtdeleniya { get; set; } //- a branch's
    public string TelefonOtdeleniya { get; set; } //- a branch's
}

public class Turniket
{
    public string IpAdres { get; set; } //- a machine's
    public string SeriynyNomer { get; set; } //- a machine's
}

public class Platezh
{
    public string VladelecKarty { get; set; } //+ name.full
    public string NomerKartyPlatelshchika { get; set; } //+ fin.payment_card
    public string Naznachenie { get; set; } //-
    public decimal SummaPlatezha { get; set; } //-
}
