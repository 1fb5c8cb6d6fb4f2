// Dates of birth, and other dates and births.
namespace Club.Members;

public class Member
{
    public DateTime DateOfBirth { get; set; } //+ demographic.birth_date
    public DateOnly BirthDate { get; set; } //+ demographic.birth_date
    public DateTime? Birthday { get; set; } //+ demographic.birth_date
    public DateTime Dob { get; set; } //+ demographic.birth_date
    public DateTimeOffset DateOfBirthUtc { get; set; } //+ demographic.birth_date
    public string BirthDateText { get; set; } //+ demographic.birth_date
    public string birth_date { get; set; } //+ demographic.birth_date
    public string D_O_B { get; set; } //+ demographic.birth_date
    private readonly string dateOfBirth; //+ demographic.birth_date
    public string BornOn { get; set; } //+ demographic.birth_date
    public DateOnly? BirthDay { get; set; } //+ demographic.birth_date
    public string date_of_birth_string { get; set; } //+ demographic.birth_date
    public DateOnly BornDate { get; set; } //+ demographic.birth_date
    public int Age { get; set; } //- an age describes and does not identify
    public int MinimumAge { get; set; } //-
    public bool IsOver18 { get; set; } //-
    public DateTime CreatedOn { get; set; } //-
    public DateTime DateJoined { get; set; } //-
    public DateTime LastVisit { get; set; } //-
    public DateTime? DateOfDeath { get; set; } //? not of a living person
    public DateTime AnniversaryDate { get; set; } //-
    public DateTime NameDay { get; set; } //-
    public bool BirthDateVerified { get; set; } //-
    public string BirthDateFormat { get; set; } //-
    public int BirthdayDiscount { get; set; } //-
    public bool ShowBirthday { get; set; } //-
    public string BirthCountry { get; set; } //? place of birth
}

public class Kind
{
    public DateTime Geburtsdatum { get; set; } //+ demographic.birth_date
    public DateOnly Geburtstag { get; set; } //+ demographic.birth_date
}

public class Enfant
{
    public DateTime DateNaissance { get; set; } //+ demographic.birth_date
    public string date_naissance { get; set; } //+ demographic.birth_date
}

public class Passenger
{
    public string DocumentExpiry { get; set; } //? expiry of a document
    public DateTime PassengerBirthDate { get; set; } //+ demographic.birth_date
    public DateTime DepartureDate { get; set; } //-
    public DateTime BoardingTime { get; set; } //-
}

public class Applicant
{
    public DateTime ApplicantDob { get; set; } //+ demographic.birth_date
    public DateTime SpouseDateOfBirth { get; set; } //+ demographic.birth_date
    public DateTime SubmittedOn { get; set; } //-
}

public class Patient
{
    public string PatientDOB { get; set; } //+ demographic.birth_date
    public DateOnly? Birth_Date { get; set; } //+ demographic.birth_date
    public DateTime AdmissionDate { get; set; } //-
}

public class Student
{
    private readonly DateTime fechaNacimiento; //+ demographic.birth_date
    public DateTime DataDiNascita { get; set; } //+ demographic.birth_date
    public DateTime DataUrodzenia { get; set; } //+ demographic.birth_date
    public DateTime DatumNarozeni { get; set; } //+ demographic.birth_date
    public DateTime SzuletesiDatum { get; set; } //+ demographic.birth_date
    public DateTime DogumTarihi { get; set; } //+ demographic.birth_date
    public DateTime EnrolmentDate { get; set; } //-
}

public class RegisterModel
{
    public int? DateOfBirthDay { get; set; } //+ demographic.birth_date : a part of the date
    public int? DateOfBirthMonth { get; set; } //+ demographic.birth_date : a part of the date
    public int? DateOfBirthYear { get; set; } //+ demographic.birth_date : a part of the date
    public bool DateOfBirthRequired { get; set; } //-
    public bool AcceptTerms { get; set; } //-
}

public class Employee
{
    public DateTime BirthDate { get; set; } //- an employee is no customer
    public DateTime HireDate { get; set; } //-
}

public class Animal
{
    public DateTime BirthDate { get; set; } //- an animal's
    public string Breed { get; set; } //-
}

public class Company
{
    public DateTime Founded { get; set; } //-
}

public class BirthdaySettings
{
    public bool BirthdayMailEnabled { get; set; } //-
    public int DaysBeforeBirthday { get; set; } //-
}

public class Event
{
    public DateTime Date { get; set; } //-
    public DateTime StartDate { get; set; } //-
    public Task<Member> FindByBirthDate(
        DateTime birthDate, //+ demographic.birth_date
        DateTime joinedAfter) => throw new NotImplementedException(); //-
}

public class BirthdayCoupon
{
    public string CouponCode { get; set; } //-
    public DateTime ValidUntil { get; set; } //-
    public string BirthdayGreeting { get; set; } //-
}
