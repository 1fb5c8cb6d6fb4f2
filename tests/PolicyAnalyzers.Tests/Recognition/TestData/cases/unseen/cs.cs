// Czech: a bank and a gym.
namespace Banka.Uvery;

public class Zadatel
{
    public string JmenoZadatele { get; set; } //+ name.full
    public string RodneCisloZadatele { get; set; } //+ govid.national
    public string TelefonZadatele { get; set; } //+ contact.phone
    public string EmailZadatele { get; set; } //+ contact.email
    public string AdresaTrvalehoBydliste { get; set; } //+ contact.postal_address
    public string PscZadatele { get; set; } //+ contact.postal_code
    public string CisloUctuZadatele { get; set; } //+ fin.bank_account
    public decimal VyseUveru { get; set; } //-
    public int DobaSplaceni { get; set; } //-
    public string UcelUveru { get; set; } //-
}

public class Klient
{
    public string KlientskeCislo { get; set; } //+ account.customer_id
    public string MobilKlienta { get; set; } //+ contact.phone
    public string DatumNarozeniKlienta { get; set; } //+ demographic.birth_date
    public string SkladbaPortfolia { get; set; } //-
}

public class Clen
{
    public string JmenoClena { get; set; } //+ name.full
    public string TelefonClena { get; set; } //+ contact.phone
    public string TypClenstvi { get; set; } //-
    public int PocetVstupu { get; set; } //-
}

public class Trener
{
    public string JmenoTrenera { get; set; } //- staff
    public string TelefonTrenera { get; set; } //- staff
}

public class Pobocka
{
    public string AdresaPobocky { get; set; } //- a branch's
    public string TelefonPobocky { get; set; } //- a branch's
}

public class Turniket
{
    public string IpAdresa { get; set; } //- a machine's
    public string VyrobniCislo { get; set; } //- a machine's
}

public class Platba
{
    public string MajitelKarty { get; set; } //+ name.full
    public string CisloKartyPlatce { get; set; } //+ fin.payment_card
    public string Popis { get; set; } //-
    public decimal Castka { get; set; } //-
}
