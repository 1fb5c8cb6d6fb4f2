// French: a gym and a ticket office.
namespace Billetterie.Ventes;

public class Acheteur
{
    public string NomAcheteur { get; set; } //+ name.full
    public string PrenomAcheteur { get; set; } //+ name.first
    public string CourrielAcheteur { get; set; } //+ contact.email
    public string TelAcheteur { get; set; } //+ contact.phone
    public string AdresseFacturation { get; set; } //+ contact.postal_address
    public string VilleAcheteur { get; set; } //+ contact.postal_address
    public string Place { get; set; } //-
    public string Rang { get; set; } //-
    public decimal PrixBillet { get; set; } //-
}

public class Spectacle
{
    public string Titre { get; set; } //-
    public string Salle { get; set; } //-
    public string NomSalle { get; set; } //- a theatre's
    public string Realisateur { get; set; } //-
}

public class Adherent
{
    public string NumAdherent { get; set; } //+ account.customer_id
    public string MobileAdherent { get; set; } //+ contact.phone
    public DateOnly DateDeNaissance { get; set; } //+ demographic.birth_date
    public string ContactUrgence { get; set; } //? a name or a number
    public string TelUrgence { get; set; } //+ contact.phone
    public string Formule { get; set; } //-
    public int SeancesRestantes { get; set; } //-
    public string Objectif { get; set; } //-
}

public class Coach
{
    public string NomCoach { get; set; } //- staff
    public string TelCoach { get; set; } //- staff
}

public class SalleDeSport
{
    public string Adresse { get; set; } //- a gym's
    public string TelephoneAccueil { get; set; } //- a gym's
}

public class Borne
{
    public string AdresseMac { get; set; } //- a machine's
    public string Numero { get; set; } //-
}

public class Remboursement
{
    public string IbanClient { get; set; } //+ fin.iban
    public string TitulaireCompte { get; set; } //+ name.full
    public string Motif { get; set; } //-
}
