using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PolicyAnalyzers.Cli.Scanning.Sarif;

/// <summary>What a rule says of itself.</summary>
/// <param name="Id">Rule id.</param>
/// <param name="Title">Short description; null where there is none.</param>
/// <param name="Description">Full description; null where there is none.</param>
/// <param name="HelpUri">Address of the rule's page; null where there is none.</param>
/// <param name="Category">Category; null where there is none.</param>
internal sealed record RuleDescription(string Id, string? Title, string? Description, string? HelpUri, string? Category)
{
    /// <summary>What a rule of the compiler says of itself.</summary>
    public static RuleDescription Of(DiagnosticDescriptor descriptor) => new(
        descriptor.Id,
        descriptor.Title.ToString(CultureInfo.InvariantCulture),
        descriptor.Description.ToString(CultureInfo.InvariantCulture),
        descriptor.HelpLinkUri,
        descriptor.Category);
}
