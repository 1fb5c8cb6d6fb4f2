using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PolicyAnalyzers.Cli.Texts;

/// <summary>Which files are read as texts, by name.</summary>
internal static class TextKinds
{
    private static readonly FrozenDictionary<string, TextKind> ByExtension = Table(
        (TextKind.Slashes, ".json .jsonc .json5 .js .mjs .cjs .jsx .ts .mts .cts .tsx .bicep .bicepparam"),
        (TextKind.Hash, ".yaml .yml .env .ini .toml .properties .http .rest .sh .ps1 .cmd .bat .conf"),
        (TextKind.SlashesAndHash, ".tf .tfvars .hcl"),
        (TextKind.Markup, ".config .resx .resw .xlf .xml .props .targets .csproj .vbproj .fsproj .html .htm .xhtml .vue .svelte .mjml .hbs .handlebars .mustache .liquid .ejs .njk .twig .svg .aspx .ascx"),
        (TextKind.Razor, ".cshtml .razor .vbhtml"),
        (TextKind.Plain, ".eml .mail"));

    // What a compiler reads elsewhere, and nobody where there is none.
    private static readonly FrozenDictionary<string, TextKind> Sources = Table(
        (TextKind.Slashes, ".cs .java .kt .kts .scala .go .swift .dart .rs .c .h .cpp .hpp .m .fs .groovy .gradle"),
        (TextKind.Hash, ".py .rb .pl .r .ex .exs"),
        (TextKind.SlashesAndHash, ".php"),
        (TextKind.Plain, ".vb .sql"));

    private static readonly string[] TemplateFolders = ["mail", "mails", "email", "emails", "template", "templates", "sms", "message", "messages", "notification", "notifications"];

    private static readonly string[] LockFiles = ["package-lock.json", "packages.lock.json", "project.assets.json", "pnpm-lock.yaml", "composer.lock"];

    /// <summary>The kind of a file; null where it is not read.</summary>
    /// <param name="relative">Its path below the folder that is scanned, with slashes.</param>
    /// <param name="withSources">Whether sources of programs are read too.</param>
    public static TextKind? Of(string relative, bool withSources)
    {
        var name = relative[(relative.LastIndexOf('/') + 1)..];
        if (LockFiles.Contains(name, StringComparer.OrdinalIgnoreCase) || IsPolicy(name))
        {
            return null;
        }

        var extension = Path.GetExtension(name).ToLowerInvariant();
        return ByExtension.TryGetValue(extension, out var kind) || (withSources && Sources.TryGetValue(extension, out kind)) ? kind
            : name.StartsWith(".env", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Dockerfile", StringComparison.OrdinalIgnoreCase) ? TextKind.Hash
            : extension == ".txt" && relative.Split('/').SkipLast(1).Any(folder => TemplateFolders.Contains(folder, StringComparer.OrdinalIgnoreCase)) ? TextKind.Plain
            : null;
    }

    // A policy names the platforms of which it speaks.
    private static bool IsPolicy(string name) =>
        name is "policy.yaml" or "policy-baseline.json" or "policy-approvals.yaml" || name.EndsWith(".policy.yaml", StringComparison.OrdinalIgnoreCase);

    private static FrozenDictionary<string, TextKind> Table(params (TextKind Kind, string Extensions)[] rows) =>
        rows.SelectMany(row => row.Extensions.Split(' ').Select(extension => KeyValuePair.Create(extension, row.Kind))).ToFrozenDictionary(StringComparer.Ordinal);
}
