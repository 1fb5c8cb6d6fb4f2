// Greek in its own script, with accents, final sigma and short forms.
namespace Κατάστημα.Πελάτες;

public class Πελάτης
{
    public int ΚωδικόςΠελάτη { get; set; } //+ account.customer_id
    public string Όνομα { get; set; } //+ name.first
    public string Επώνυμο { get; set; } //+ name.last
    public string Πατρώνυμο { get; set; } //+ name.middle
    public string Ονοματεπώνυμο { get; set; } //+ name.full
    public string ΑΦΜ { get; set; } //+ govid.tax
    public string Αφμ { get; set; } //+ govid.tax
    public string ΑΜΚΑ { get; set; } //+ govid.social_security
    public string ΑριθμόςΤαυτότητας { get; set; } //+ govid.identity_card
    public string ΑΔΤ { get; set; } //+ govid.identity_card
    public string ΑριθμόςΔιαβατηρίου { get; set; } //+ govid.passport
    public string ΔίπλωμαΟδήγησης { get; set; } //+ govid.driver_licence
    public DateTime ΗμερομηνίαΓέννησης { get; set; } //+ demographic.birth_date
    public DateTime? ΗμΓέννησης { get; set; } //+ demographic.birth_date
    public string Τηλέφωνο { get; set; } //+ contact.phone
    public string ΤηλΟικίας { get; set; } //+ contact.phone
    public string Κινητό { get; set; } //+ contact.phone
    public string ΚινητόΤηλέφωνο { get; set; } //+ contact.phone
    public string Ηλεκτρονικό_Ταχυδρομείο { get; set; } //+ contact.email
    public string Διεύθυνση { get; set; } //+ contact.postal_address
    public string Οδός { get; set; } //+ contact.postal_address
    public string Πόλη { get; set; } //+ contact.postal_address
    public string ΤΚ { get; set; } //+ contact.postal_code
    public string ΤαχυδρομικόςΚώδικας { get; set; } //+ contact.postal_code
    public string Νομός { get; set; } //?
    public string ΑριθμόςΚυκλοφορίας { get; set; } //+ govid.vehicle
    public string Λογαριασμός_ΙΒΑΝ { get; set; } //+ fin.iban
    public string ΑριθμόςΚάρτας { get; set; } //+ fin.payment_card
    public string ΔικαιούχοςΛογαριασμού { get; set; } //+ name.full
    public string ΌνομαΧρήστη { get; set; } //+ account.username
    public string Κωδικός { get; set; } //- a code or a password, no identifier
    public string Φύλο { get; set; } //-
    public string ΟικογενειακήΚατάσταση { get; set; } //-
    public DateTime ΗμερομηνίαΕγγραφής { get; set; } //-
    public bool ΕπιβεβαιωμένοΕμαιλ { get; set; } //-
    public string ΤύποςΠελάτη { get; set; } //- sorts customers
    public string ΜορφήΤηλεφώνου { get; set; } //- the format of a number
    public int ΠλήθοςΠαραγγελιών { get; set; } //-
    public decimal Υπόλοιπο { get; set; } //-
    public string Γλώσσα { get; set; } //-
    public string Σχόλια { get; set; } //?
    public Task<Πελάτης> ΑναζήτησηΜεΕμαιλ(
        string εμαιλ, //+ contact.email
        int σελίδα) => throw new NotImplementedException(); //-
}

public class Παραγγελία
{
    public string ΑριθμόςΠαραγγελίας { get; set; } //-
    public string ΔιεύθυνσηΑποστολής { get; set; } //+ contact.postal_address
    public string ΟνομαΠαραλήπτη { get; set; } //+ name.full
    public string ΤηλέφωνοΠελάτη { get; set; } //+ contact.phone
    public string ΌνομαΠροϊόντος { get; set; } //-
    public string Κατάσταση { get; set; } //-
    public string ΤρόποςΠληρωμής { get; set; } //-
    public decimal Σύνολο { get; set; } //-
    public string ΑριθμόςΑποστολής { get; set; } //- a parcel's number
}

public class Προμηθευτής
{
    public string Τηλέφωνο { get; set; } //- a supplier's
    public string ΑΦΜ { get; set; } //- a supplier's
    public string Επωνυμία { get; set; } //- a company's name
}

public class Υπάλληλος
{
    public string Επώνυμο { get; set; } //- an employee is no customer
    public string Μισθός { get; set; } //- an employee is no customer
}

public class Υποκατάστημα
{
    public string Πόλη { get; set; } //- a branch's
    public string Ωράριο { get; set; } //-
}

public class ΡυθμίσειςΑλληλογραφίας
{
    public string Αποστολέας { get; set; } //- the shop's own sender
    public string Διακομιστής { get; set; } //-
}

public class Προϊόν
{
    public string Όνομα { get; set; } //-
    public string ΓραμμωτόςΚώδικας { get; set; } //-
    public string ΌνομαΑρχείου { get; set; } //-
}

public class Κίνηση
{
    public string Διευθυνσιοδότηση { get; set; } //- addressing
    public string Τίτλος { get; set; } //-
    public DateTime ΗμερομηνίαΛήξης { get; set; } //-
    public int ΚωδικόςΚατηγορίας { get; set; } //-
}
