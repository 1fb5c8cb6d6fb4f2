using PolicyAnalyzers.Annotations;

namespace Contoso.Crm.Loyalty;

/// <summary>The filled-in form. One declaration covers all its members.</summary>
[CustomerData("loyalty", Notes = "Paper forms are typed in by the shop and shredded.")]
public sealed class LoyaltyApplication
{
    public string FirstName { get; set; } = "";

    public string LastName { get; set; } = "";

    public string Email { get; set; } = "";

    public DateOnly DateOfBirth { get; set; }

    public bool AcceptsTerms { get; set; }
}
