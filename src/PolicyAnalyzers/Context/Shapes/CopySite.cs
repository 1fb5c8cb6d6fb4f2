using Microsoft.CodeAnalysis.Text;

namespace PolicyAnalyzers.Context.Shapes;

/// <summary>A place that may copy data, as its syntax shows it. A span and no node, which would hold all bodies in memory.</summary>
/// <param name="Kind">What happens there.</param>
/// <param name="Name">The name by which it is asked for: that of the member or of the type; empty where none is written.</param>
/// <param name="TypeName">For a write, the name of the type that holds the member, where it can be read beside the write; for an alias, its name; else null.</param>
/// <param name="Arguments">How many arguments a creation hands over.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct CopySite(CopySiteKind Kind, string Name, string? TypeName, int Arguments, TextSpan Span);
