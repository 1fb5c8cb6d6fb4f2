// French: a hospital, a town hall and a car hire.
namespace Hopital.Accueil;

public class Patient
{
    public string NomUsage { get; set; } //+ name.last
    public string NomNaissance { get; set; } //+ name.last
    public string Prenoms { get; set; } //+ name.first
    public DateTime DateNaiss { get; set; } //+ demographic.birth_date
    public string NumSecuriteSociale { get; set; } //+ govid.social_security
    public string TelDomicile { get; set; } //+ contact.phone
    public string TelMobile { get; set; } //+ contact.phone
    public string Mail { get; set; } //+ contact.email
    public string AdrLigne1 { get; set; } //+ contact.postal_address
    public string Cp { get; set; } //+ contact.postal_code
    public string Commune { get; set; } //+ contact.postal_address
    public string Medecin { get; set; } //? staff
    public string Service { get; set; } //-
    public string NumeroChambre { get; set; } //-
    public string Motif { get; set; } //?
    public DateTime DateEntree { get; set; } //-
}

public class Locataire
{
    public string NumPermis { get; set; } //+ govid.driver_licence
    public string NumPasseport { get; set; } //+ govid.passport
    public string PlaqueImmatriculation { get; set; } //+ govid.vehicle
    public string Iban { get; set; } //+ fin.iban
    public string NumeroCompte { get; set; } //+ fin.bank_account
    public string CodeAgence { get; set; } //- a branch's
    public decimal Caution { get; set; } //-
    public int Kilometrage { get; set; } //-
    public string Categorie { get; set; } //-
}

public class Abonne
{
    public string NumeroAbonne { get; set; } //+ account.customer_id
    public string Pseudo { get; set; } //+ account.username
    public string AdresseElectronique { get; set; } //+ contact.email
    public string NumeroCarte { get; set; } //? a card of what
    public string Formule { get; set; } //-
    public bool AlertesMail { get; set; } //-
}

public class Mairie
{
    public string Adresse { get; set; } //- a town hall's
    public string Telephone { get; set; } //- a town hall's
}

public class Agent
{
    public string Prenom { get; set; } //- staff
}

public class Imprimante
{
    public string AdresseIp { get; set; } //- a machine's
    public string NomReseau { get; set; } //-
}

public class Formulaire
{
    public string NomChamp { get; set; } //-
    public string LibelleAdresse { get; set; } //-
}

public class Livre
{
    public string NomAuteur { get; set; } //? an author
    public string Titre { get; set; } //-
}
