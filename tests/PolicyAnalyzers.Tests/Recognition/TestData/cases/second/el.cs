// Greek: a clinic, a school and a courier.
namespace Κλινική.Εισαγωγή;

public class Ασθενής
{
    public string ΚωδικόςΑσθενούς { get; set; } //+ health.patient_id
    public string ΟνομαΑσθενους { get; set; } //+ name.full
    public string ΕπωνυμοΑσθενους { get; set; } //+ name.last
    public DateTime ΗμΓεννησης { get; set; } //+ demographic.birth_date
    public string ΑριθμόςΑΜΚΑ { get; set; } //+ govid.social_security
    public string ΤηλέφωνοΟικίας { get; set; } //+ contact.phone
    public string ΚινητόΤηλ { get; set; } //+ contact.phone
    public string Email { get; set; } //+ contact.email
    public string ΔιεύθυνσηΚατοικίας { get; set; } //+ contact.postal_address
    public string Δήμος { get; set; } //+ contact.postal_address
    public string ΤαχΚώδικας { get; set; } //+ contact.postal_code
    public string Γιατρός { get; set; } //? staff
    public string Τμήμα { get; set; } //-
    public string Διάγνωση { get; set; } //-
    public DateTime ΗμερομηνίαΕισόδου { get; set; } //-
}

public class Ασφαλισμένος
{
    public string ΑρΤαυτότητας { get; set; } //+ govid.identity_card
    public string ΑρΔιαβατηρίου { get; set; } //+ govid.passport
    public string Πινακίδα { get; set; } //+ govid.vehicle
    public string ΤραπεζικόςΛογαριασμός { get; set; } //+ fin.bank_account
    public decimal Ασφάλιστρο { get; set; } //-
    public string Πακέτο { get; set; } //-
}

public class Μαθητής
{
    public string ΟνομαΓονέα { get; set; } //+ name.full
    public string ΤηλέφωνοΓονέα { get; set; } //+ contact.phone
    public string ΕμαιλΜητέρας { get; set; } //+ contact.email
    public string Τάξη { get; set; } //-
    public int Ηλικία { get; set; } //-
}

public class Δέμα
{
    public string ΤηλέφωνοΑποστολέα { get; set; } //- the sender's
    public string ΠόληΠαραλήπτη { get; set; } //+ contact.postal_address
    public string ΤηλέφωνοΠαραλήπτη { get; set; } //+ contact.phone
    public string Βάρος { get; set; } //-
}

public class Σχολείο
{
    public string Διεύθυνση { get; set; } //- a school's
    public string Τηλέφωνο { get; set; } //- a school's
}

public class Δάσκαλος
{
    public string Επώνυμο { get; set; } //- staff
}

public class Εκτυπωτής
{
    public string ΔιεύθυνσηIP { get; set; } //- a machine's
    public string ΌνομαΔικτύου { get; set; } //-
}

public class Φόρμα
{
    public string ΌνομαΠεδίου { get; set; } //-
    public string ΕτικέταΤηλεφώνου { get; set; } //-
}

public class Βιβλίο
{
    public string Εκδότης { get; set; } //- a publisher's
    public int Σελίδες { get; set; } //-
}
