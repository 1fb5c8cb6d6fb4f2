using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace PolicyAnalyzers.Surveys.OptingOut.Pages;

/// <summary>The pages behind an unsubscribe link: HTML without scripts, and without anything from elsewhere that could tell others of the visit.</summary>
/// <param name="texts">What they say.</param>
/// <param name="contact">Whom to ask; null where nobody is named.</param>
/// <param name="isGlobal">Whether an opt-out ends all contact, by the policy.</param>
internal sealed class OptOutPage(OptOutTexts texts, string? contact, bool isGlobal)
{
    private const string Style = """
        :root{color-scheme:light dark;--paper:#fff;--ink:#1c2430;--soft:#4d5866;--accent:#0b4f8a;--on-accent:#fff}
        @media (prefers-color-scheme:dark){:root{--paper:#14181e;--ink:#e8ecf1;--soft:#aab4c0;--accent:#8cc4ff;--on-accent:#10202f}}
        body{margin:0 auto;padding:3rem 1.25rem;max-width:34rem;background:var(--paper);color:var(--ink);font:1.1rem/1.55 system-ui,"Segoe UI",Arial,sans-serif}
        h1{font-size:1.9rem;line-height:1.2;margin:0 0 1rem}
        button{font:inherit;font-weight:600;min-height:3rem;padding:.6rem 1.4rem;border:2px solid var(--accent);border-radius:.4rem;background:var(--accent);color:var(--on-accent);cursor:pointer}
        :focus-visible{outline:3px solid var(--accent);outline-offset:3px}
        p.contact{margin-top:2.5rem;color:var(--soft)}
        a{color:var(--accent)}
        """;

    /// <summary>The field by which the page's own button is told from a mail program.</summary>
    public const string Field = "page";

    /// <summary>
    /// Allows the one style sheet in the page and the form's own address. Also where an answer stands in a log of a proxy, the page reveals nothing.
    /// </summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Asks, and changes nothing: mail software fetches links by itself (RFC 8058, section 1).</summary>
    public string Ask() => Page(
        texts.Question,
        isGlobal ? texts.Explanation : texts.NarrowExplanation,
        $"""<form method="post"><input type="hidden" name="{OneClick.Field}" value="{OneClick.Value}"><input type="hidden" name="{Field}"><button>{Encode(texts.Confirm)}</button></form>""");

    /// <summary>Says that it is done.</summary>
    public string Done() => Page(texts.Done, texts.DoneExplanation);

    /// <summary>Says that the link is not ours.</summary>
    public string BrokenLink() => Page(texts.BrokenLink, texts.BrokenLinkExplanation);

    /// <summary>Says that nothing was stored.</summary>
    public string Failed() => Page(texts.Failed, texts.FailedExplanation);

    private string Page(string heading, string text, string more = "") => $"""
        <!doctype html>
        <html lang="{Encode(texts.Language)}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{Encode(heading)}</title>
        <style>{Style}</style>
        </head>
        <body>
        <main>
        <h1>{Encode(heading)}</h1>
        <p>{Encode(text)}</p>
        {more}
        {(contact is null ? "" : $"""<p class="contact">{Encode(texts.Contact)} <a href="mailto:{Encode(contact)}">{Encode(contact)}</a></p>""")}
        </main>
        </body>
        </html>

        """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
