// French: accents kept or dropped, "numero" and "num", words joined in the order of the language.
namespace Boutique.Clients;

public class Client
{
    public int IdClient { get; set; } //+ account.customer_id
    public string Civilité { get; set; } //-
    public string Nom { get; set; } //+ name.last
    public string Prénom { get; set; } //+ name.first
    public string NomDeJeuneFille { get; set; } //+ name.last
    public DateTime DateDeNaissance { get; set; } //+ demographic.birth_date
    public string LieuNaissance { get; set; } //? place of birth
    public string NumTel { get; set; } //+ contact.phone
    public string TelPortable { get; set; } //+ contact.phone
    public string TelephoneDomicile { get; set; } //+ contact.phone
    public string AdresseMail { get; set; } //+ contact.email
    private readonly string courriel; //+ contact.email
    public string Rue { get; set; } //+ contact.postal_address
    public string ComplementAdresse { get; set; } //+ contact.postal_address
    public string CodePostal { get; set; } //+ contact.postal_code
    public string Ville { get; set; } //+ contact.postal_address
    public string Pays { get; set; } //?
    public string NIR { get; set; } //+ govid.social_security
    public string NumeroSecu { get; set; } //+ govid.social_security
    public string NumeroCarteIdentite { get; set; } //+ govid.identity_card
    public string NumeroPasseport { get; set; } //+ govid.passport
    public string NumeroPermisConduire { get; set; } //+ govid.driver_licence
    public string Immatriculation { get; set; } //+ govid.vehicle
    public string Rib { get; set; } //+ fin.bank_account
    public string TitulaireDuCompte { get; set; } //+ name.full
    public string NumeroCarteBancaire { get; set; } //+ fin.payment_card
    public string CarteFidelite { get; set; } //+ account.loyalty_card
    public string Identifiant { get; set; } //+ account.username
    public string MotDePasse { get; set; } //- a secret, no identifier
    public string SituationFamiliale { get; set; } //-
    public DateTime DateInscription { get; set; } //-
    public bool EmailConfirmé { get; set; } //-
    public int NombreCommandes { get; set; } //-
    public decimal ChiffreAffaires { get; set; } //-
    public string CategorieClient { get; set; } //- sorts customers
    public string FormatTelephone { get; set; } //- the format of a number
    public string Langue { get; set; } //-
    public Task<Client> ChercherParMail(
        string adresseMail, //+ contact.email
        int page) => throw new NotImplementedException(); //-
}

public class Commande
{
    private readonly string numeroCommande; //-
    private readonly string nomProduit; //-
    public string ModeLivraison { get; set; } //-
    public string AdresseLivraison { get; set; } //+ contact.postal_address
    public string VilleFacturation { get; set; } //+ contact.postal_address
    public string NomDestinataire { get; set; } //+ name.full
    private readonly string clientEmail; //+ contact.email
    public DateTime DateLivraison { get; set; } //-
    public string NumeroSuivi { get; set; } //- a parcel's number
    public string Statut { get; set; } //-
}

public class Fournisseur
{
    public string Téléphone { get; set; } //- a supplier's
    public string Courriel { get; set; } //- a supplier's
    public string Siret { get; set; } //- a company's
    public string NumeroTva { get; set; } //- a company's
}

public class Employe
{
    public string Nom { get; set; } //- an employee is no customer
    public string Matricule { get; set; } //- an employee is no customer
}

public class Magasin
{
    public string Ville { get; set; } //- a shop's
    public string HorairesOuverture { get; set; } //-
}

public class ParametresMessagerie
{
    public string AdresseExpediteur { get; set; } //- the shop's own sender
    public string ServeurSmtp { get; set; } //-
}

public class Produit
{
    public string Nom { get; set; } //-
    public string CodeBarre { get; set; } //-
    public string Portabilite { get; set; } //- no mobile phone
    public string Adressage { get; set; } //- addressing mode
}

public class Fichier
{
    public string NomFichier { get; set; } //-
    public string NomDomaine { get; set; } //-
}
