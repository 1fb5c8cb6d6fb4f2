namespace PolicyAnalyzers.Testing;

/// <summary>How the syntax tree that a code fix built is compared with the tree that its text parses to.</summary>
public enum CodeActionValidationMode
{
    /// <summary>Not compared.</summary>
    None,

    /// <summary>Nodes and tokens must agree; white space and comments may hang elsewhere.</summary>
    SemanticStructure,

    /// <summary>Nodes, tokens, white space and comments must agree.</summary>
    Full,
}
