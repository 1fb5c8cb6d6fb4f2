// Italian: a clinic, a hotel and a library.
namespace Clinica.Accettazione;

public class Paziente
{
    public string NomePaziente { get; set; } //+ name.full
    public string Cognome { get; set; } //+ name.last
    public DateOnly DataNascita { get; set; } //+ demographic.birth_date
    public string CodFiscale { get; set; } //+ govid.tax
    public string NumeroTesseraSanitaria { get; set; } //+ govid.social_security
    public string TelCasa { get; set; } //+ contact.phone
    public string NumeroCellulare { get; set; } //+ contact.phone
    public string RecapitoTelefonico { get; set; } //+ contact.phone
    public string Mail { get; set; } //+ contact.email
    public string Residenza { get; set; } //+ contact.postal_address
    public string IndirizzoResidenza { get; set; } //+ contact.postal_address
    public string CittaResidenza { get; set; } //+ contact.postal_address
    public string CAP { get; set; } //+ contact.postal_code
    public string Medico { get; set; } //? staff
    public string Reparto { get; set; } //-
    public string Diagnosi { get; set; } //-
    public int Letto { get; set; } //-
}

public class Ospite
{
    public string DocumentoIdentita { get; set; } //+ govid.identity_card
    public string NumeroPassaporto { get; set; } //+ govid.passport
    public string TargaAuto { get; set; } //+ govid.vehicle
    public string NomeOspite { get; set; } //+ name.full
    public string Camera { get; set; } //-
    public string Trattamento { get; set; } //-
    public int Notti { get; set; } //-
}

public class Abbonato
{
    public string NumeroTessera { get; set; } //+ account.loyalty_card
    public string EmailAbbonato { get; set; } //+ contact.email
    public string Utente { get; set; } //?
    public string Abbonamento { get; set; } //-
    public bool PrivacyAccettata { get; set; } //-
}

public class Bonifico
{
    public string IbanBeneficiario { get; set; } //+ fin.iban
    public string NomeBeneficiario { get; set; } //+ name.full
    public string Causale { get; set; } //-
    public decimal Importo { get; set; } //-
}

public class Albergo
{
    public string Telefono { get; set; } //- a hotel's
    public string Citta { get; set; } //- a hotel's
}

public class Medico
{
    public string Cognome { get; set; } //- staff
}

public class Stampante
{
    public string IndirizzoIp { get; set; } //- a machine's
    public string NomeStampante { get; set; } //-
}

public class Modulo
{
    public string NomeCampo { get; set; } //-
    public string EtichettaTelefono { get; set; } //-
}

public class Libro
{
    public string NomeAutore { get; set; } //? an author
}
