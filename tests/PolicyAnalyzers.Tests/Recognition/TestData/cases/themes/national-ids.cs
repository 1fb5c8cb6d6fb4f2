// Numbers that states give to people, and numbers that look like them.
namespace Bank.Onboarding;

public class Customer
{
    public string NationalId { get; set; } //+ govid.national
    public string NationalIdentificationNumber { get; set; } //+ govid.national
    public string SocialSecurityNumber { get; set; } //+ govid.social_security
    public string Ssn { get; set; } //+ govid.social_security
    public string TaxId { get; set; } //+ govid.tax
    public string Tin { get; set; } //+ govid.tax
    public string Itin { get; set; } //+ govid.tax
    public string Nino { get; set; } //+ govid.social_security
    public string PatientRecordNumber { get; set; } //+ health.patient_id
    public string Pesel { get; set; } //+ govid.national
    public string BurgerServiceNummer { get; set; } //+ govid.national
    public string Cpf { get; set; } //+ govid.tax
    public string CodiceFiscale { get; set; } //+ govid.tax
    public string Personnummer { get; set; } //+ govid.national
    public string Hkid { get; set; } //+ govid.national
    public string MyNumber { get; set; } //+ govid.national
    public string Aadhaar { get; set; } //+ govid.national
    public string AadhaarNumber { get; set; } //+ govid.national
    public string PanNumber { get; set; } //+ govid.tax
    public string Dni { get; set; } //+ govid.national
    public string NumeroSecuriteSociale { get; set; } //+ govid.social_security
    public string SteuerIdentifikationsnummer { get; set; } //+ govid.tax
    public string Henkilotunnus { get; set; } //+ govid.national
    public string CprNumber { get; set; } //+ govid.national
    public string Fodselsnummer { get; set; } //+ govid.national
    public string Amka { get; set; } //+ govid.social_security
    public string TcKimlikNo { get; set; } //+ govid.national
    public string RodneCislo { get; set; } //+ govid.national
    public string Cnp { get; set; } //+ govid.national
    public string Egn { get; set; } //+ govid.national
    public string Jmbg { get; set; } //+ govid.national
    public string Oib { get; set; } //+ govid.national
    public string Inn { get; set; } //+ govid.tax
    public string Snils { get; set; } //+ govid.social_security
    public string Nric { get; set; } //+ govid.national
    public string PassportNumber { get; set; } //+ govid.passport
    public string IdCardNumber { get; set; } //+ govid.identity_card
    public string DriversLicenseNumber { get; set; } //+ govid.driver_licence
    public string MedicareNumber { get; set; } //+ govid.social_security
    public string SocialInsuranceNumber { get; set; } //+ govid.social_security
    public string ResidencePermitNumber { get; set; } //? no category of its own
    public string PassportCountry { get; set; } //-
    public DateTime PassportExpiry { get; set; } //? expiry of a document
    public bool SsnVerified { get; set; } //-
    public string NationalIdType { get; set; } //-
    public bool HasPassport { get; set; } //-
    public string TaxCategory { get; set; } //-
    public decimal TaxRate { get; set; } //-
    public string TaxOffice { get; set; } //-
    public int SsnLength { get; set; } //-
}

public class TaxSettings
{
    public string TaxIdFormat { get; set; } //-
    public string DefaultTaxClass { get; set; } //-
}

public class Company
{
    public string VatNumber { get; set; } //- a company's
    public string CompanyRegistrationNumber { get; set; } //- a company's
    public string TaxId { get; set; } //- a company's
    public string EmployerIdentificationNumber { get; set; } //- a company's
}

public class Merchant
{
    public string MerchantId { get; set; } //- a merchant's
    public string TaxNumber { get; set; } //- a merchant's
}

public class Employee
{
    public string SocialSecurityNumber { get; set; } //- an employee is no customer
    public string EmployeeId { get; set; } //- an employee is no customer
}

public class Product
{
    public string Pan { get; set; } //- a kitchen tool
    public string Tin { get; set; } //- a material
    public string SerialNumber { get; set; } //-
    public string LicenseNumber { get; set; } //- a software licence
}

public class Invoice
{
    public string InvoiceNumber { get; set; } //-
    public string SellerTaxId { get; set; } //- the seller's
    public string BuyerTaxId { get; set; } //+ govid.tax
    public string TaxCode { get; set; } //-
}

public class Machine
{
    public string Bsn { get; set; } //- a bus serial number
    public string PartNumber { get; set; } //-
    public string Cpr { get; set; } //- cycles per revolution
}

public class Session
{
    public string SessionNumber { get; set; } //-
    public string Sid { get; set; } //- of a session
}

public class Inning
{
    public int Inn { get; set; } //-
}

public class Licence
{
    public string LicenceKey { get; set; } //-
    public string ActivationCode { get; set; } //-
}
