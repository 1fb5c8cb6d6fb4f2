namespace PolicyAnalyzers.EndToEnd.Tests.Support;

/// <summary>A project of a consumer.</summary>
/// <param name="Name">Name of project and folder.</param>
internal sealed record ConsumerProject(string Name)
{
    /// <summary>Reference to the sample's policy package.</summary>
    public const string PolicyPackage = """<PackageReference Include="Contoso.CustomerData" Version="$policyVersion" />""";

    /// <summary>Reference to the analyzers alone.</summary>
    public const string AnalyzerPackage = """<PackageReference Include="PolicyAnalyzers" Version="$version" />""";

    /// <summary>XML of properties, the target framework excepted.</summary>
    public string Properties { get; init; } = "";

    /// <summary>XML of items.</summary>
    public string Items { get; init; } = PolicyPackage;

    /// <summary>XML that says for what it is built.</summary>
    public string Framework { get; init; } = "<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable>";

    /// <summary>The source file; null for none.</summary>
    public string? Source { get; init; }

    /// <summary>The project file.</summary>
    public string ToXml() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{Framework}{Properties}</PropertyGroup>
          <ItemGroup>{Items}</ItemGroup>
        </Project>
        """;
}
