// English: a clinic, a school, an insurer, a courier and a bank, in the words of several countries.
namespace Clinic.Intake;

public class Patient
{
    public string MRN { get; set; } //+ health.patient_id
    public string PatientName { get; set; } //+ name.full
    public string LegalFirstName { get; set; } //+ name.first
    public string LegalSurname { get; set; } //+ name.last
    public string DateBorn { get; set; } //+ demographic.birth_date
    public string HomeTel { get; set; } //+ contact.phone
    public string MobNo { get; set; } //+ contact.phone
    public string NextOfKinPhone { get; set; } //+ contact.phone
    public string ContactMail { get; set; } //+ contact.email
    public string AddrStreet { get; set; } //+ contact.postal_address
    public string AddrCity { get; set; } //+ contact.postal_address
    public string Eircode { get; set; } //+ contact.postal_code
    public string HealthCardNumber { get; set; } //+ govid.social_security
    public string Physician { get; set; } //? staff
    public string Ward { get; set; } //-
    public string Diagnosis { get; set; } //-
    public DateTime AdmittedOn { get; set; } //-
    public string Allergies { get; set; } //-
}

public class Policyholder
{
    public string LicencePlateNo { get; set; } //+ govid.vehicle
    public string DriverLicenceNumber { get; set; } //+ govid.driver_licence
    public string SINNumber { get; set; } //+ govid.social_security
    public string BankAcctNo { get; set; } //+ fin.bank_account
    public string CardPanNumber { get; set; } //+ fin.payment_card
    public decimal Premium { get; set; } //-
    public string CoverType { get; set; } //-
}

public class Pupil
{
    public string GuardianName { get; set; } //+ name.full
    public string GuardianMobile { get; set; } //+ contact.phone
    public string MotherEmail { get; set; } //+ contact.email
    public string YearGroup { get; set; } //-
    public int Age { get; set; } //-
}

public class Consignment
{
    public string SenderPhone { get; set; } //- the sender's
    public string ConsigneeName { get; set; } //+ name.full
    public string ConsigneeTown { get; set; } //+ contact.postal_address
    public string WaybillNo { get; set; } //-
    public decimal WeightKg { get; set; } //-
}

public class School
{
    public string Address { get; set; } //- a school's
    public string Phone { get; set; } //- a school's
}

public class Teacher
{
    public string Surname { get; set; } //- staff
}

public class Scanner
{
    public string IpAddress { get; set; } //- a machine's
    public string NetworkName { get; set; } //-
}

public class FormField
{
    public string FieldName { get; set; } //-
    public string PhoneLabel { get; set; } //-
}

public class Book
{
    public string PublisherName { get; set; } //- a publisher's
    public int PageCount { get; set; } //-
}

public class Visit
{
    public string VisitorIp { get; set; } //+ device.ip
    public string VisitorEmail { get; set; } //+ contact.email
    public string LandingPage { get; set; } //-
    public string CampaignSource { get; set; } //-
}

public class Rider
{
    public string RiderPhone { get; set; } //+ contact.phone
    public string PickupAddress { get; set; } //+ contact.postal_address
    public string DriverRating { get; set; } //-
    public string VehicleModel { get; set; } //-
}
