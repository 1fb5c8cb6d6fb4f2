// Romanian: a bank and a travel agency.
namespace Banca.Credite;

public class Solicitant
{
    public string NumeSolicitant { get; set; } //+ name.full
    public string CnpSolicitant { get; set; } //+ govid.national
    public string TelefonSolicitant { get; set; } //+ contact.phone
    public string EmailSolicitant { get; set; } //+ contact.email
    public string AdresaSolicitant { get; set; } //+ contact.postal_address
    public string OrasSolicitant { get; set; } //+ contact.postal_address
    public string IbanSolicitant { get; set; } //+ fin.iban
    public decimal ValoareCredit { get; set; } //-
    public int DurataLuni { get; set; } //-
    public string ScopCredit { get; set; } //-
}

public class Turist
{
    public string NumeTurist { get; set; } //+ name.full
    public string NumarPasaport { get; set; } //+ govid.passport
    public string DataNastere { get; set; } //+ demographic.birth_date
    public string TelefonMobil { get; set; } //+ contact.phone
    public string Destinatie { get; set; } //-
    public string Hotel { get; set; } //- a hotel
    public int Nopti { get; set; } //-
}

public class Consilier
{
    public string NumeConsilier { get; set; } //- staff
    public string TelefonConsilier { get; set; } //- staff
}

public class Agentie
{
    public string AdresaAgentie { get; set; } //- a company's
    public string TelefonAgentie { get; set; } //- a company's
}

public class Bancomat
{
    public string AdresaIp { get; set; } //- a machine's
    public string SerieAparat { get; set; } //- a machine's
}

public class Plata
{
    public string NumeTitularCard { get; set; } //+ name.full
    public string NumarCardClient { get; set; } //+ fin.payment_card
    public string Descriere { get; set; } //-
    public decimal Suma { get; set; } //-
}
