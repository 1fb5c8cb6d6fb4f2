// Dutch: a housing corporation and a gym.
namespace Wonen.Verhuur;

public class Huurder
{
    public string NaamHuurder { get; set; } //+ name.full
    public string GeboortedatumHuurder { get; set; } //+ demographic.birth_date
    public string TelefoonHuurder { get; set; } //+ contact.phone
    public string EmailHuurder { get; set; } //+ contact.email
    public string BsnHuurder { get; set; } //+ govid.national
    public string IbanHuurder { get; set; } //+ fin.iban
    public string Huurcontractnummer { get; set; } //? number of a contract
    public decimal Huurprijs { get; set; } //-
    public DateTime Ingangsdatum { get; set; } //-
}

public class Woning
{
    public string AdresWoning { get; set; } //? of a dwelling, which may be a person's home
    public string Woningtype { get; set; } //-
    public int AantalKamers { get; set; } //-
}

public class Lid
{
    public string LidNummer { get; set; } //+ account.customer_id
    public string MobielLid { get; set; } //+ contact.phone
    public string NoodContactTelefoon { get; set; } //+ contact.phone
    public string Woonplaats { get; set; } //+ contact.postal_address
    public string Abonnementsvorm { get; set; } //-
    public string Doelstelling { get; set; } //-
}

public class Trainer
{
    public string NaamTrainer { get; set; } //- staff
}

public class Verhuurder
{
    public string TelefoonVerhuurder { get; set; } //- a company's
    public string KvkNummer { get; set; } //- a company's
}

public class Sportschool
{
    public string Adres { get; set; } //- a gym's
    public string EmailBalie { get; set; } //- a gym's
}

public class Toegangspoort
{
    public string IpAdres { get; set; } //- a machine's
    public string Serienummer { get; set; } //- a machine's
}

public class Betaling
{
    public string Kaarthouder { get; set; } //+ name.full
    public string KaartNr { get; set; } //+ fin.payment_card
    public string Omschrijving { get; set; } //-
    public decimal Bedrag { get; set; } //-
}
