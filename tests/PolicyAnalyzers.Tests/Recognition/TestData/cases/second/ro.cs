// Romanian: a clinic, a school and a courier.
namespace Clinica.Receptie;

public class Pacient
{
    public string NumePacient { get; set; } //+ name.full
    public string NumeFamilie { get; set; } //+ name.last
    public DateTime DataNasterii { get; set; } //+ demographic.birth_date
    public string CnpPacient { get; set; } //+ govid.national
    public string TelefonAcasa { get; set; } //+ contact.phone
    public string NumarMobil { get; set; } //+ contact.phone
    public string EMail { get; set; } //+ contact.email
    public string Domiciliu { get; set; } //+ contact.postal_address
    public string StradaNumar { get; set; } //+ contact.postal_address
    public string Localitatea { get; set; } //+ contact.postal_address
    public string CodulPostal { get; set; } //+ contact.postal_code
    public string Medic { get; set; } //? staff
    public string Sectie { get; set; } //-
    public string Diagnostic { get; set; } //-
    public DateTime DataInternarii { get; set; } //-
}

public class Asigurat
{
    public string SeriaBuletin { get; set; } //+ govid.identity_card
    public string NumarInmatriculare { get; set; } //+ govid.vehicle
    public string ContIban { get; set; } //+ fin.iban
    public string NumarCont { get; set; } //+ fin.bank_account
    public decimal Prima { get; set; } //-
    public string TipPolita { get; set; } //-
}

public class Elev
{
    public string NumeParinte { get; set; } //+ name.full
    public string TelefonParinte { get; set; } //+ contact.phone
    public string EmailMama { get; set; } //+ contact.email
    public string Clasa { get; set; } //-
    public int Varsta { get; set; } //-
}

public class Colet
{
    public string TelefonExpeditor { get; set; } //- the sender's
    public string NumeDestinatarColet { get; set; } //+ name.full
    public string OrasDestinatar { get; set; } //+ contact.postal_address
    public string Greutate { get; set; } //-
}

public class Scoala
{
    public string Adresa { get; set; } //- a school's
    public string Telefon { get; set; } //- a school's
}

public class Profesor
{
    public string Prenume { get; set; } //- staff
}

public class Imprimanta
{
    public string AdresaIp { get; set; } //- a machine's
    public string NumeRetea { get; set; } //-
}

public class Formular
{
    public string NumeCamp { get; set; } //-
    public string EtichetaTelefon { get; set; } //-
}

public class Carte
{
    public string Editura { get; set; } //- a publisher's
    public string NumarPagini { get; set; } //-
}
