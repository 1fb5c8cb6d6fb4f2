namespace PolicyAnalyzers.Annotations.Tests;

/// <summary>A class as a database tool would write it.</summary>
internal sealed class Scaffolded
{
    public string Tel { get; init; } = "";

    public string Mail { get; init; } = "";
}
