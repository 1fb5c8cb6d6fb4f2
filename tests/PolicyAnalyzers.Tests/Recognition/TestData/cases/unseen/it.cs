// Italian: a car workshop and a travel agency.
namespace Officina.Riparazioni;

public class Proprietario
{
    public string NomeProprietario { get; set; } //+ name.full
    public string TelefonoProprietario { get; set; } //+ contact.phone
    public string EmailProprietario { get; set; } //+ contact.email
    public string TargaVeicolo { get; set; } //+ govid.vehicle
    public string Telaio { get; set; } //? number of a vehicle
    public string IndirizzoProprietario { get; set; } //+ contact.postal_address
    public string CittaProprietario { get; set; } //+ contact.postal_address
    public string Modello { get; set; } //-
    public int Chilometri { get; set; } //-
    public DateTime DataTagliando { get; set; } //-
}

public class Viaggiatore
{
    public string CognomeViaggiatore { get; set; } //+ name.last
    public string NumPassaporto { get; set; } //+ govid.passport
    public DateOnly DataDiNascita { get; set; } //+ demographic.birth_date
    public string CellulareViaggiatore { get; set; } //+ contact.phone
    public string Cittadinanza { get; set; } //-
    public string Sedile { get; set; } //-
}

public class Meccanico
{
    public string NomeMeccanico { get; set; } //- staff
    public string Turno { get; set; } //-
}

public class Ricambio
{
    public string CodiceRicambio { get; set; } //-
    public string NomeRicambio { get; set; } //-
    public string Fornitore { get; set; } //- a company
}

public class Agenzia
{
    public string TelefonoAgenzia { get; set; } //- a company's
    public string PartitaIva { get; set; } //- a company's
}

public class Pagamento
{
    public string NumeroCartaCredito { get; set; } //+ fin.payment_card
    public string TitolareCarta { get; set; } //+ name.full
    public string IbanCliente { get; set; } //+ fin.iban
    public decimal ImportoPagato { get; set; } //-
    public string StatoPagamento { get; set; } //-
}

public class Sensore
{
    public string IndirizzoMac { get; set; } //- a machine's
}
