using PolicyAnalyzers.Policy.Approvals;
using PolicyAnalyzers.Policy.Reading;

namespace PolicyAnalyzers.Policy.Validation;

/// <summary>Keys, hashes and signatures that can be none: a misspelt one would look like an approval that somebody forged.</summary>
internal static class ApprovalChecks
{
    private const int HashLength = 64;

    public static void Check(MappingNode root, ProblemList problems)
    {
        foreach (var role in ValuesOf(root.Find("roles")))
        {
            if ((role as MappingNode)?.Find("key") is ScalarNode { IsNull: false } key && !ApprovalKey.IsKey(key.Value))
            {
                problems.Add(
                    ProblemList.Unreadable,
                    key.Span,
                    "The 'key' of a role must be a public key (ECDSA P-256, SubjectPublicKeyInfo, Base64)",
                    "Make a pair with 'dotnet policy approve --new-key ROLE', which writes the public key here");
            }
        }

        if ((root.Find("policy") as MappingNode)?.Find("approval") is MappingNode approval)
        {
            CheckHash(approval, problems);
            foreach (var signature in ValuesOf(approval.Find("signatures")))
            {
                CheckSignature(signature, problems);
            }
        }

        foreach (var waiver in ValuesOf(root.Find("waivers")))
        {
            CheckCard(waiver, problems);
        }

        foreach (var exemption in ValuesOf((root.Find("data") as MappingNode)?.Find("exempt")))
        {
            CheckCard(exemption, problems);
        }
    }

    /// <summary>The hash and the signature of a card or a file.</summary>
    public static void CheckCard(Node card, ProblemList problems)
    {
        CheckHash(card as MappingNode, problems);
        if ((card as MappingNode)?.Find("signature") is { } signature)
        {
            CheckSignature(signature, problems);
        }
    }

    private static void CheckHash(MappingNode? card, ProblemList problems)
    {
        if (card?.Find("hash") is ScalarNode { IsNull: false } hash && !IsHash(hash.Value))
        {
            problems.Add(
                ProblemList.Unreadable,
                hash.Span,
                $"The 'hash' of an approval must be 64 hexadecimal digits, but is {Quote.Of(hash.Value)}",
                "Let 'dotnet policy approve' write it");
        }
    }

    private static void CheckSignature(Node node, ProblemList problems)
    {
        if (node is ScalarNode { IsNull: false } signature && !ApprovalSignature.IsSignature(signature.Value))
        {
            problems.Add(
                ProblemList.Unreadable,
                signature.Span,
                "A signature must be 64 bytes in Base64 (ECDSA P-256, IEEE P1363)",
                "Let 'dotnet policy approve' write it");
        }
    }

    // An array: the methods of an iterator would all have to be compiled in a process that was just started.
    private static Node[] ValuesOf(Node? map)
    {
        var mapping = map as MappingNode ?? MappingNode.Empty;
        var values = new Node[mapping.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = mapping.ValueAt(i);
        }

        return values;
    }

    private static bool IsHash(string text)
    {
        foreach (var c in text)
        {
            if (c is not (>= '0' and <= '9' or >= 'a' and <= 'f'))
            {
                return false;
            }
        }

        return text.Length == HashLength;
    }
}
