using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Validating;

/// <summary>Checks files of one kind.</summary>
internal interface IFileCheck
{
    /// <summary>The kind.</summary>
    PolicyFileKind Kind { get; }

    /// <summary>Reads a file and says what is wrong with it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="organisation">The policy that the other files belong to; null where it cannot be used, or none is named.</param>
    CheckedFile Check(InputFile file, PolicyDocument? organisation);
}
