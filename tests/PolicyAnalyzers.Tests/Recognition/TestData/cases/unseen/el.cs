// Greek: a bank and a gym.
namespace Τράπεζα.Δάνεια;

public class Δανειολήπτης
{
    public string ΕπώνυμοΔανειολήπτη { get; set; } //+ name.last
    public string ΑφμΔανειολήπτη { get; set; } //+ govid.tax
    public string ΤηλέφωνοΔανειολήπτη { get; set; } //+ contact.phone
    public string EmailΔανειολήπτη { get; set; } //+ contact.email
    public string ΔιεύθυνσηΚατοικίας { get; set; } //+ contact.postal_address
    public string ΠόληΚατοικίας { get; set; } //+ contact.postal_address
    public string ΑριθμόςΛογαριασμού { get; set; } //+ fin.bank_account
    public decimal ΠοσόΔανείου { get; set; } //-
    public int ΔιάρκειαΜήνες { get; set; } //-
    public string ΣκοπόςΔανείου { get; set; } //-
}

public class ΜέλοςΓυμναστηρίου
{
    public string ΑριθμόςΜέλους { get; set; } //+ account.customer_id
    public string ΟνοματεπώνυμοΜέλους { get; set; } //+ name.full
    public string ΚινητόΜέλους { get; set; } //+ contact.phone
    public string ΗμερομηνίαΓέννησηςΜέλους { get; set; } //+ demographic.birth_date
    public string ΤύποςΣυνδρομής { get; set; } //-
    public int ΥπόλοιποΕπισκέψεων { get; set; } //-
}

public class Γυμναστής
{
    public string ΌνομαΓυμναστή { get; set; } //- staff
    public string ΤηλέφωνοΓυμναστή { get; set; } //- staff
}

public class ΚατάστημαΤράπεζας
{
    public string ΔιεύθυνσηΚαταστήματος { get; set; } //- a branch's
    public string ΤηλέφωνοΚαταστήματος { get; set; } //- a branch's
}

public class Τερματικό
{
    public string ΔιεύθυνσηIp { get; set; } //- a machine's
    public string ΣειριακόςΑριθμός { get; set; } //- a machine's
}

public class Πληρωμή
{
    public string ΚάτοχοςΚάρτας { get; set; } //+ name.full
    public string ΑριθμόςΚάρταςΠελάτη { get; set; } //+ fin.payment_card
    public string Αιτιολογία { get; set; } //-
    public decimal Ποσό { get; set; } //-
}
