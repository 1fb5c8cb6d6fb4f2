using System.Collections.Generic;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>What each rule asks for, in words for people who read the policy and not the code.</summary>
public static class RuleTitles
{
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["POL0001"] = "A policy must be there",
        ["POL0002"] = "The policy must be readable",
        ["POL0003"] = "The policy names only what it defines",
        ["POL0004"] = "A repository tightens the policy and never loosens it",
        ["POL0005"] = "A mandatory finding is not suppressed in the source",
        ["POL0006"] = "A waiver has a reason, an approver and an end",
        ["POL0007"] = "Waivers and old senders end on their day",
        ["POL0008"] = "The analyzers stay on",
        ["POL0009"] = "Code uses only terms of the policy",
        ["POL0010"] = "Policy and analyzers are as new as required",
        ["POL0011"] = "Code that the policy names must exist",
        ["POL0012"] = "A repository stays near the policy",
        ["POL0013"] = "The analyzers must work",
        ["POL0014"] = "A mandatory finding is not suppressed in generated code",
        ["POL0900"] = "Which policy is in force is recorded",
        ["POL0901"] = "Findings that are set aside are recorded",
        ["POL1001"] = "Customer data has a declared use",
        ["POL1002"] = "Customer data has an origin",
        ["POL1003"] = "Customer data has a purpose",
        ["POL1004"] = "Customer data has a consent where its purpose needs one",
        ["POL1005"] = "Customer data has an outcome",
        ["POL1006"] = "Customer data has an insight",
        ["POL1007"] = "Customer data has a destination",
        ["POL1008"] = "The declared category is the right one",
        ["POL1009"] = "A use takes only the data that it lists",
        ["POL1010"] = "Data does not serve a purpose that its origin forbids",
        ["POL1011"] = "Customer data is protected where it is stored",
        ["POL1012"] = "Customer data is kept no longer than stated",
        ["POL1013"] = "Proposed declarations are reviewed",
        ["POL1900"] = "Customer data is inventoried",
        ["POL2001"] = "Data serves only its own purposes",
        ["POL2002"] = "Data reaches only its own destinations",
        ["POL2003"] = "Consent is checked before data is used",
        ["POL2004"] = "Data stays in declared code",
        ["POL2005"] = "Data is no key, file name or address in the clear",
        ["POL2006"] = "Consent is still valid when data is used",
        ["POL3001"] = "Surveys go through the governed client",
        ["POL3002"] = "No address of a survey platform outside of the governed client",
        ["POL3003"] = "Survey links are not sent as plain messages",
        ["POL3004"] = "A survey states what the policy requires",
        ["POL3005"] = "A survey runs only in its fieldwork",
        ["POL3006"] = "There is one governed client",
        ["POL3007"] = "No survey platform in other projects",
        ["POL3008"] = "An invitation uses only data that it may use",
        ["POL3009"] = "Every inbox has an owner",
        ["POL3010"] = "Answers lead to something",
        ["POL3011"] = "Old survey senders are retired",
        ["POL3012"] = "Survey platforms are not reached by detours",
        ["POL3013"] = "Only the governed client reads the credentials of survey platforms",
        ["POL3900"] = "Uses of survey platforms are inventoried",
        ["POL4001"] = "An emotion is detected and not measured",
        ["POL4002"] = "Only like metrics are compared",
        ["POL4003"] = "Only the one set of metrics is used",
        ["POL4004"] = "Experiments are sound and do not overlap",
        ["POL4005"] = "Metrics, surveys and experiments have owners",
    };

    /// <summary>The title of a rule; null for a rule that has none.</summary>
    public static string? Of(string id) => Titles.TryGetValue(id, out var title) ? title : null;
}
