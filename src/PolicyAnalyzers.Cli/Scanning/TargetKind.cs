namespace PolicyAnalyzers.Cli.Scanning;

/// <summary>What a scan was pointed at.</summary>
internal enum TargetKind
{
    /// <summary>A solution file (.sln, .slnx or .slnf).</summary>
    Solution,

    /// <summary>One C# project, with the projects that it references.</summary>
    Project,

    /// <summary>A folder without a solution: every C# project below it.</summary>
    Folder,
}
