// Italian: codice fiscale, cellulare, CAP, "via".
namespace Negozio.Clienti;

public class Cliente
{
    public int CodiceCliente { get; set; } //+ account.customer_id
    public string Nome { get; set; } //+ name.first
    public string Cognome { get; set; } //+ name.last
    public string CognomeNome { get; set; } //+ name.full
    public string CodiceFiscale { get; set; } //+ govid.tax
    public string CodFisc { get; set; } //+ govid.tax
    public DateTime DataDiNascita { get; set; } //+ demographic.birth_date
    private readonly DateTime? dataNascita; //+ demographic.birth_date
    public string LuogoDiNascita { get; set; } //? place of birth
    public string Telefono { get; set; } //+ contact.phone
    public string Cellulare { get; set; } //+ contact.phone
    public string NumeroDiTelefono { get; set; } //+ contact.phone
    public string Cell { get; set; } //+ contact.phone
    public string IndirizzoEmail { get; set; } //+ contact.email
    public string PostaElettronica { get; set; } //+ contact.email
    public string Indirizzo { get; set; } //+ contact.postal_address
    public string Via { get; set; } //+ contact.postal_address
    public string NumeroCivico { get; set; } //+ contact.postal_address
    public string Cap { get; set; } //+ contact.postal_code
    public string Città { get; set; } //+ contact.postal_address
    public string Comune { get; set; } //+ contact.postal_address
    public string Provincia { get; set; } //?
    public string CartaIdentita { get; set; } //+ govid.identity_card
    public string Passaporto { get; set; } //+ govid.passport
    public string PatenteGuida { get; set; } //+ govid.driver_licence
    public string Targa { get; set; } //+ govid.vehicle
    public string Iban { get; set; } //+ fin.iban
    public string ContoCorrente { get; set; } //+ fin.bank_account
    public string NumeroCarta { get; set; } //+ fin.payment_card
    public string IntestatarioConto { get; set; } //+ name.full
    public string TesseraSanitaria { get; set; } //+ govid.social_security
    public string TesseraFedelta { get; set; } //+ account.loyalty_card
    public string NomeUtente { get; set; } //+ account.username
    public string Sesso { get; set; } //-
    public string StatoCivile { get; set; } //-
    public bool EmailVerificata { get; set; } //-
    public DateTime DataRegistrazione { get; set; } //-
    public decimal Fido { get; set; } //- credit limit
    public string TipoCliente { get; set; } //- sorts customers
    public int NumeroOrdini { get; set; } //-
    public string FormatoTelefono { get; set; } //- the format of a number
    public string Lingua { get; set; } //-
    public Task<Cliente> CercaPerEmail(
        string email, //+ contact.email
        int pagina) => throw new NotImplementedException(); //-
}

public class Ordine
{
    public string NumeroOrdine { get; set; } //-
    public string IndirizzoSpedizione { get; set; } //+ contact.postal_address
    public string NomeDestinatario { get; set; } //+ name.full
    public string NomeProdotto { get; set; } //-
    public string StatoOrdine { get; set; } //-
    public string Corriere { get; set; } //- a carrier
    public decimal Totale { get; set; } //-
    public string CodiceTracciamento { get; set; } //- a parcel's number
}

public class Fornitore
{
    public string Telefono { get; set; } //- a supplier's
    public string PartitaIva { get; set; } //- a company's
    public string Email { get; set; } //- a supplier's
}

public class Dipendente
{
    public string Cognome { get; set; } //- an employee is no customer
    public string Matricola { get; set; } //- an employee is no customer
}

public class Negozio
{
    public string Indirizzo { get; set; } //- a shop's
    public string Orario { get; set; } //-
}

public class ImpostazioniPosta
{
    public string Mittente { get; set; } //- the shop's own sender
    public string NomeUtente { get; set; } //- the shop's own account
}

public class Prodotto
{
    public string Nome { get; set; } //-
    public string CodiceABarre { get; set; } //-
    public string NomeFile { get; set; } //-
}

public class Processo
{
    public string Capacita { get; set; } //- no postal code
    public string Viaggio { get; set; } //- a journey, no street
    public string SpazioIndirizzi { get; set; } //- an address space
}
