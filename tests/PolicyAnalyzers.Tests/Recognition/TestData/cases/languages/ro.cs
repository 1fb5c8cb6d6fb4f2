// Romanian: with and without accents, CNP, "nr".
namespace Magazin.Clienti;

public class Client
{
    public int IdClient { get; set; } //+ account.customer_id
    public string CodClient { get; set; } //+ account.customer_id
    public string Nume { get; set; } //+ name.last
    public string Prenume { get; set; } //+ name.first
    public string NumeComplet { get; set; } //+ name.full
    public string NumeDeFamilie { get; set; } //+ name.last
    public string PrenumeleTatalui { get; set; } //+ name.middle
    public string CNP { get; set; } //+ govid.national
    public string SerieCI { get; set; } //+ govid.identity_card
    public string NumarBuletin { get; set; } //+ govid.identity_card
    public string NrPasaport { get; set; } //+ govid.passport
    public string PermisConducere { get; set; } //+ govid.driver_licence
    public string NrInmatriculare { get; set; } //+ govid.vehicle
    public DateTime DataNasterii { get; set; } //+ demographic.birth_date
    public DateTime? DataNașterii { get; set; } //+ demographic.birth_date
    public string LoculNasterii { get; set; } //? place of birth
    public string Telefon { get; set; } //+ contact.phone
    public string NrTelefon { get; set; } //+ contact.phone
    public string TelefonMobil { get; set; } //+ contact.phone
    public string TelMobil { get; set; } //+ contact.phone
    public string AdresaEmail { get; set; } //+ contact.email
    public string PostaElectronica { get; set; } //+ contact.email
    public string Adresa { get; set; } //+ contact.postal_address
    public string Strada { get; set; } //+ contact.postal_address
    public string NrStrada { get; set; } //+ contact.postal_address
    public string Localitate { get; set; } //+ contact.postal_address
    public string Oraș { get; set; } //+ contact.postal_address
    public string Oras { get; set; } //+ contact.postal_address
    public string CodPostal { get; set; } //+ contact.postal_code
    public string Judet { get; set; } //?
    public string ContBancar { get; set; } //+ fin.bank_account
    public string NumarCard { get; set; } //+ fin.payment_card
    public string TitularCont { get; set; } //+ name.full
    public string NumeUtilizator { get; set; } //+ account.username
    public string CardFidelitate { get; set; } //+ account.loyalty_card
    public string Parola { get; set; } //- a secret, no identifier
    public string Sex { get; set; } //-
    public string StareCivila { get; set; } //-
    public DateTime DataInregistrarii { get; set; } //-
    public bool EmailConfirmat { get; set; } //-
    public string GrupClienti { get; set; } //- sorts customers
    public string FormatTelefon { get; set; } //- the format of a number
    public int NumarComenzi { get; set; } //-
    public decimal Reducere { get; set; } //-
    public string Limba { get; set; } //-
    public Task<Client> CautaDupaEmail(
        string email, //+ contact.email
        int pagina) => throw new NotImplementedException(); //-
}

public class Comanda
{
    public string NumarComanda { get; set; } //-
    public string AdresaLivrare { get; set; } //+ contact.postal_address
    public string OrasFacturare { get; set; } //+ contact.postal_address
    public string NumeDestinatar { get; set; } //+ name.full
    private readonly string telClient; //+ contact.phone
    public string NumeProdus { get; set; } //-
    public string Stare { get; set; } //-
    public string ModPlata { get; set; } //-
    public decimal Total { get; set; } //-
    public string NumarAwb { get; set; } //- a parcel's number
}

public class Furnizor
{
    public string Telefon { get; set; } //- a supplier's
    public string Cui { get; set; } //- a company's
    public string DenumireFirma { get; set; } //- a company's
}

public class Angajat
{
    public string Prenume { get; set; } //- an employee is no customer
    public string Marca { get; set; } //- an employee's number
}

public class Sucursala
{
    public string Oras { get; set; } //- a branch's
    public string Program { get; set; } //-
}

public class SetariMail
{
    public string AdresaExpeditor { get; set; } //- the shop's own sender
    public string Server { get; set; } //-
}

public class Produs
{
    public string Nume { get; set; } //-
    public string CodBare { get; set; } //-
}

public class Fisier
{
    public string NumeFisier { get; set; } //-
    public string AdresaMemorie { get; set; } //- an address of memory
    public string Stradal { get; set; } //- of a street, no street
    public string Mobilier { get; set; } //- furniture
}
