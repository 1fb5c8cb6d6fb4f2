using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyAnalyzers.Context.Texts;

/// <summary>Calls of the framework that put texts together, and what they make of texts that are known.</summary>
internal static class KnownCalls
{
    private static readonly ImmutableDictionary<string, string> Joins = ImmutableDictionary<string, string>.Empty
        .Add("System.String.Concat", "")
        .Add("System.IO.Path.Combine", "/")
        .Add("System.IO.Path.Join", "/")
        .Add("Microsoft.Extensions.Configuration.ConfigurationPath.Combine", ":");

    // What reads an encoding passes on the encoded text: whoever looks for something in it decodes it.
    private static readonly ImmutableHashSet<string> SameText = ImmutableHashSet.Create(
        "System.Text.Encoding.GetString",
        "System.Text.Encoding.GetBytes",
        "System.Convert.FromBase64String",
        "System.Uri.UnescapeDataString",
        "System.Uri.EscapeDataString",
        "System.Net.WebUtility.UrlDecode",
        "System.Net.WebUtility.HtmlDecode",
        "System.Web.HttpUtility.UrlDecode",
        "System.String.Intern");

    private static readonly ImmutableHashSet<string> SameReceiver =
        ImmutableHashSet.Create("ToString", "ToLower", "ToUpper", "ToLowerInvariant", "ToUpperInvariant", "Trim", "TrimStart", "TrimEnd", "ToCharArray", "AsSpan", "Normalize", "ToArray");

    /// <summary>Names of the methods; a call of another name says nothing and is not bound.</summary>
    private static readonly ImmutableHashSet<string> Names = SameReceiver
        .Union(SameText.Concat(Joins.Keys).Select(static name => name.Substring(name.LastIndexOf('.') + 1)))
        .Union(new[] { "Format", "Join", "Replace", "Append", "AppendFormat", "AppendLine", "Insert" });

    /// <summary>Whether a method of this name can put texts together.</summary>
    public static bool Knows(string name) => Names.Contains(name);

    /// <summary>The text that a call gives; null where nothing of it is known.</summary>
    public static string? Read(InvocationExpressionSyntax call, SemanticModel model, int steps, CancellationToken cancellationToken)
    {
        if (call.Expression is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access
            || !Knows(name)
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { ContainingType: var type } method)
        {
            return model.GetConstantValue(call, cancellationToken) is { HasValue: true, Value: string constant } ? constant : null;
        }

        var full = SymbolText.Of(type) + "." + method.Name;
        var arguments = Arguments(call, model, steps, cancellationToken);
        if (Joins.TryGetValue(full, out var join))
        {
            return string.Join(join, arguments.Select(OrUnknown));
        }

        if (SameText.Contains(full) || SameText.Contains(SymbolText.Of(type.BaseType) + "." + method.Name))
        {
            return arguments.Count > 0 ? arguments[0] : null;
        }

        return full switch
        {
            "System.String.Join" when arguments.Count > 0 => string.Join(OrUnknown(arguments[0]), arguments.Skip(1).Select(OrUnknown)),
            "System.String.Format" => Format(arguments.SkipWhile(static argument => argument is null).ToList()),
            _ => type.SpecialType == SpecialType.System_String || full.StartsWith("System.Text.StringBuilder.", StringComparison.Ordinal) || name is "ToArray" or "AsSpan"
                ? OnReceiver(KnownText.Read(access.Expression, model, steps + 1, cancellationToken), name, arguments)
                : null,
        };
    }

    /// <summary>The text that <c>new string(...)</c>, <c>new StringBuilder(...)</c> or <c>new Uri(...)</c> begins with; null where nothing of it is known.</summary>
    public static string? Read(BaseObjectCreationExpressionSyntax creation, SemanticModel model, int steps, CancellationToken cancellationToken) =>
        creation.ArgumentList is { Arguments.Count: > 0 } list && SymbolText.Of(model.GetTypeInfo(creation, cancellationToken).Type) is "System.Text.StringBuilder" or "System.String" or "System.Uri"
            ? string.Concat(Texts(list.Arguments[0].Expression, model, steps, cancellationToken).Select(OrUnknown))
            : null;

    private static string? OnReceiver(string? receiver, string name, List<string?> arguments)
    {
        if (SameReceiver.Contains(name))
        {
            return receiver;
        }

        return name switch
        {
            "Replace" when receiver is not null && arguments.Count >= 2 && arguments[0] is { Length: > 0 } from => receiver.Replace(from, arguments[1] ?? KnownText.Unknown.ToString()),
            "Append" or "AppendLine" => OrEmpty(receiver) + OrUnknown(arguments.Count > 0 ? arguments[0] : ""),
            "AppendFormat" => OrEmpty(receiver) + OrUnknown(Format(arguments)),
            "Insert" when arguments.Count >= 2 => OrUnknown(arguments[1]) + receiver,
            _ => null,
        };
    }

    private static string? Format(List<string?> arguments)
    {
        if (arguments.Count == 0 || arguments[0] is not { } format)
        {
            return null;
        }

        var text = new StringBuilder(format.Length);
        for (var i = 0; i < format.Length; i++)
        {
            var end = format[i] == '{' ? format.IndexOf('}', i) : -1;
            if (end < 0)
            {
                text.Append(format[i]);
                continue;
            }

            var digits = format.Substring(i + 1, end - i - 1).Split(',', ':')[0];
            text.Append(int.TryParse(digits, out var number) && number >= 0 && number + 1 < arguments.Count ? OrUnknown(arguments[number + 1]) : KnownText.Unknown.ToString());
            i = end;
        }

        return text.ToString();
    }

    private static List<string?> Arguments(InvocationExpressionSyntax call, SemanticModel model, int steps, CancellationToken cancellationToken) =>
        call.ArgumentList.Arguments.SelectMany(argument => Texts(argument.Expression, model, steps, cancellationToken)).ToList();

    // An array is its elements, as for a parameter array.
    private static IEnumerable<string?> Texts(ExpressionSyntax expression, SemanticModel model, int steps, CancellationToken cancellationToken)
    {
        var initializer = (expression as ArrayCreationExpressionSyntax)?.Initializer ?? (expression as ImplicitArrayCreationExpressionSyntax)?.Initializer;
        var elements = initializer?.Expressions.AsEnumerable() ?? Collection(expression);
        return elements is null
            ? new[] { KnownText.Read(expression, model, steps, cancellationToken) }
            : elements.Select(element => KnownText.Read(element, model, steps, cancellationToken));
    }

    // A collection expression, which the oldest compiler has no name for.
    private static IEnumerable<ExpressionSyntax>? Collection(ExpressionSyntax expression) => expression.GetType().Name == "CollectionExpressionSyntax"
        ? expression.ChildNodes().SelectMany(static element => element.ChildNodes().OfType<ExpressionSyntax>())
        : null;

    private static string OrUnknown(string? text) => text ?? KnownText.Unknown.ToString();

    private static string OrEmpty(string? text) => text ?? "";
}
