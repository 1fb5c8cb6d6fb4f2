// Hungarian: a bank and a travel agency.
namespace Bank.Hitelek;

public class Igenylo
{
    public string IgenyloNeve { get; set; } //+ name.full
    public string IgenyloSzuletesiDatuma { get; set; } //+ demographic.birth_date
    public string IgenyloTelefonszama { get; set; } //+ contact.phone
    public string IgenyloEmail { get; set; } //+ contact.email
    public string AllandoLakcim { get; set; } //+ contact.postal_address
    public string LakcimVaros { get; set; } //+ contact.postal_address
    public string AdoAzonosito { get; set; } //+ govid.tax
    public string BankszamlaSzam { get; set; } //+ fin.bank_account
    public decimal HitelOsszeg { get; set; } //-
    public int Futamido { get; set; } //-
    public string HitelCel { get; set; } //-
}

public class Utas
{
    public string UtasNeve { get; set; } //+ name.full
    public string UtlevelSzam { get; set; } //+ govid.passport
    public string UtasTelefon { get; set; } //+ contact.phone
    public string UlesSzam { get; set; } //-
    public string Uticel { get; set; } //-
    public int EjszakakSzama { get; set; } //-
}

public class Ugyintezo
{
    public string UgyintezoNeve { get; set; } //- staff
}

public class Bankfiok
{
    public string FiokCim { get; set; } //- a branch's
    public string FiokTelefon { get; set; } //- a branch's
}

public class Automata
{
    public string IpCim { get; set; } //- a machine's
    public string GyariSzam { get; set; } //- a machine's
}

public class Fizetes
{
    public string KartyaBirtokos { get; set; } //+ name.full
    public string KartyaSzama { get; set; } //+ fin.payment_card
    public string Kozlemeny { get; set; } //-
    public decimal FizetettOsszeg { get; set; } //-
}
