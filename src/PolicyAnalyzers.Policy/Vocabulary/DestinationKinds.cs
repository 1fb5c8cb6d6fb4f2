using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>Kinds of recipients (GDPR art. 4(9)) and stores.</summary>
public static class DestinationKinds
{
    /// <summary>All of them, in the order of the taxonomy.</summary>
    public static ImmutableArray<Term> All { get; } = ImmutableArray.Create(
        new Term("internal.owner", "The owning team", "dpv:DataController", ""),
        new Term("internal.audience", "Another named internal audience (sales, account managers, product, frontline)", "dpv:DataController|dpv:Recipient", ""),
        new Term("internal.council", "CX advisory council / data-governance board", "dpv:Recipient", ""),
        new Term("internal.executive", "Executive report", "dpv:Recipient", ""),
        new Term("processor.survey_vendor", "Survey platform", "dpv:DataProcessor", ""),
        new Term("processor.messaging", "SMS / e-mail gateway", "dpv:DataProcessor", ""),
        new Term("processor.analytics", "Analytics or text-analysis tool", "dpv:DataProcessor", ""),
        new Term("processor.sub", "Sub-processor", "dpv:DataSubProcessor", ""),
        new Term("joint_controller", "Joint controller, group company", "dpv:JointDataControllers", ""),
        new Term("third_party", "Independent third party", "dpv:ThirdParty", ""),
        new Term("third_country", "Importer in a third country", "dpv:DataImporter", ""),
        new Term("subject", "The person", "dpv:DataSubject", ""),
        new Term("public", "Published", "dpv:Recipient", ""),
        new Term("store", "Database, log, cache, file", "dpv:StorageLocation", ""));

    /// <summary>Their ids.</summary>
    public static ImmutableArray<string> Ids { get; } = ImmutableArray.CreateRange(All, static term => term.Id);
}
