// Russian in Latin letters: a clinic, a school and a courier.
namespace Klinika.Priyom;

public class Patsient
{
    public string NomerPatsienta { get; set; } //+ health.patient_id
    public string ImyaPatsienta { get; set; } //+ name.full
    public string FamiliyaPatsienta { get; set; } //+ name.last
    public string DataRozhd { get; set; } //+ demographic.birth_date
    public string PolisOms { get; set; } //+ govid.social_security
    public string TelefonDomashniy { get; set; } //+ contact.phone
    public string Mobilny { get; set; } //+ contact.phone
    public string Pochta { get; set; } //+ contact.email
    public string AdresProzhivaniya { get; set; } //+ contact.postal_address
    public string NaselennyPunkt { get; set; } //+ contact.postal_address
    public string PochtovyIndex { get; set; } //+ contact.postal_code
    public string Vrach { get; set; } //? staff
    public string Otdelenie { get; set; } //-
    public string Diagnoz { get; set; } //-
    public DateTime DataPostupleniya { get; set; } //-
}

public class Strakhovatel
{
    public string PasportSeriya { get; set; } //+ govid.passport
    public string VoditelskiePrava { get; set; } //+ govid.driver_licence
    public string NomerAvto { get; set; } //+ govid.vehicle
    public string NomerScheta { get; set; } //+ fin.bank_account
    public decimal Premiya { get; set; } //-
    public string Tarif { get; set; } //-
}

public class Uchenik
{
    public string FioRoditelya { get; set; } //+ name.full
    public string TelefonRoditelya { get; set; } //+ contact.phone
    public string PochtaMamy { get; set; } //+ contact.email
    public string Klass { get; set; } //-
    public int Vozrast { get; set; } //-
}

public class Posylka
{
    public string TelefonOtpravitelya { get; set; } //- the sender's
    public string GorodPoluchatelya { get; set; } //+ contact.postal_address
    public string TelefonPoluchatelya { get; set; } //+ contact.phone
    public string Ves { get; set; } //-
}

public class Shkola
{
    public string Adres { get; set; } //- a school's
    public string Telefon { get; set; } //- a school's
}

public class Uchitel
{
    public string Familiya { get; set; } //- staff
}

public class Printer
{
    public string AdresSeti { get; set; } //- a machine's
    public string SetevoeImya { get; set; } //-
}

public class Forma
{
    public string ImyaPolya { get; set; } //-
    public string PodpisTelefona { get; set; } //-
}

public class Kniga
{
    public string Izdatelstvo { get; set; } //- a publisher's
    public int Stranits { get; set; } //-
}
