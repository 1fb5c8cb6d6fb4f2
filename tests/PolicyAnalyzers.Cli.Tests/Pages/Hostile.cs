namespace PolicyAnalyzers.Cli.Tests.Pages;

/// <summary>A policy whose texts try to be markup.</summary>
internal static class Hostile
{
    public const string Title = "</title><script>alert(1)</script>";

    public const string Policy = """
        schema: 1
        policy:
          id: Contoso.Data
          version: 1.0.0
          title: "</title><script>alert(1)</script>"
          contact: "javascript:alert(1)"
          owner: boss
          effective: 2026-01-01
          location: "javascript:alert(1)"
          based-on: ["</style><b>x</b>", "*/ } body { display: none"]
        roles:
          boss: { name: "سياسة \u202E abc", contact: "<a@b>" }
        data:
          exempt:
            "T:A.B`1": "a | b ``x`` | ![img](https://contoso.example/x.png)"
        purposes:
          übung.客户: { title: "[link](https://evil.example) # <b>bold</b> *x* _y_" }
        uses:
          a:
            title: "say \"hi\" & | `code`\nsecond line"
            process: "1. one\n2. two"
            purpose: übung.客户
            outcome: { customer: "- a\n- b", company: "| a | b |" }
            origin: { rules: ["a | b", "<!-- x -->", "\\", "&copy;"] }
        """;
}
