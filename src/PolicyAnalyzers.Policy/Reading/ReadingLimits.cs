namespace PolicyAnalyzers.Policy.Reading;

/// <summary>Bounds on what is read: a file that is larger or deeper is a mistake or an attack, and neither may stop a compiler.</summary>
internal sealed class ReadingLimits
{
    public static readonly ReadingLimits OfPolicy = new("policy", 1024 * 1024, 32, 100_000);

    public static readonly ReadingLimits OfFragment = new("fragment", 1024 * 1024, 32, 100_000);

    public static readonly ReadingLimits OfBaseline = new("baseline", 32 * 1024 * 1024, 8, 1_000_000);

    public static readonly ReadingLimits OfApprovals = new("file of approvals", 8 * 1024 * 1024, 8, 200_000);

    public static readonly ReadingLimits OfExclusions = new("file of exclusions", 1024 * 1024, 8, 100_000);

    private ReadingLimits(string subject, int size, int depth, int nodes)
    {
        Subject = subject;
        Size = size;
        Depth = depth;
        Nodes = nodes;
    }

    /// <summary>What the file is, for messages.</summary>
    public string Subject { get; }

    /// <summary>Most bytes, or characters where only text is given.</summary>
    public int Size { get; }

    /// <summary>Most levels of nesting.</summary>
    public int Depth { get; }

    /// <summary>Most keys and values.</summary>
    public int Nodes { get; }
}
