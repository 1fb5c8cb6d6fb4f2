// English: a lender, a gym, a landlord, a dating site and a charity.
namespace Lending.Origination;

public class Borrower
{
    public string BorrowerName { get; set; } //+ name.full
    public string CoBorrowerName { get; set; } //+ name.full
    public string BorrowerSsn { get; set; } //+ govid.social_security
    public string BorrowerPhone { get; set; } //+ contact.phone
    public string BorrowerEmail { get; set; } //+ contact.email
    public string PropertyStreet { get; set; } //? of a property, which may be a person's home
    public string MailingAddress { get; set; } //+ contact.postal_address
    public string MailingCity { get; set; } //+ contact.postal_address
    public string BankAccountNo { get; set; } //+ fin.bank_account
    public DateTime DateOfBirth { get; set; } //+ demographic.birth_date
    public decimal LoanAmount { get; set; } //-
    public int TermMonths { get; set; } //-
    public string Purpose { get; set; } //-
    public string Underwriter { get; set; } //- staff
}

public class GymMember
{
    public string KeyTag { get; set; } //+ account.loyalty_card
    public string EmergencyContactName { get; set; } //+ name.full
    public string EmergencyContactPhone { get; set; } //+ contact.phone
    public string CellNumber { get; set; } //+ contact.phone
    public string PlanName { get; set; } //-
    public int VisitsLeft { get; set; } //-
}

public class Coach
{
    public string CoachName { get; set; } //- staff
    public string CoachPhone { get; set; } //- staff
}

public class Tenant
{
    public string TenantName { get; set; } //+ name.full : a tenant who rents a flat
    public string TenantPhone { get; set; } //+ contact.phone
    public decimal MonthlyRent { get; set; } //-
    public string UnitNumber { get; set; } //? of a flat
}

public class Landlord
{
    public string LandlordPhone { get; set; } //- a landlord's
}

public class DatingProfile
{
    public string Handle { get; set; } //+ account.username
    public string ContactEmail { get; set; } //+ contact.email
    public string Bio { get; set; } //?
    public string FavouriteMusic { get; set; } //-
}

public class Turnstile
{
    public string IpAddress { get; set; } //- a machine's
    public string SerialNumber { get; set; } //- a machine's
}

public class LenderBranch
{
    public string BranchPhone { get; set; } //- a branch's
    public string BranchAddress { get; set; } //- a branch's
}

public class Pledge
{
    public string PledgerName { get; set; } //+ name.full
    public string PledgerEmail { get; set; } //+ contact.email
    public decimal PledgedAmount { get; set; } //-
    public string AppealCode { get; set; } //-
}
