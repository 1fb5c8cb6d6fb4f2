using System.IO;
using PolicyAnalyzers.Cli.Validating;

namespace PolicyAnalyzers.Cli.Output.Validation;

/// <summary>Writes the result of a validation in one format.</summary>
internal interface IValidationOutput
{
    /// <summary>Writes all of <paramref name="result"/>.</summary>
    void Write(ValidationOutcome result, TextWriter writer);
}
