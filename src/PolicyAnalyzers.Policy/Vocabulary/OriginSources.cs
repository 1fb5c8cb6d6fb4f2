using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vocabulary;

/// <summary>Sources of data: who or what it came from.</summary>
public static class OriginSources
{
    /// <summary>All of them, in the order of the taxonomy.</summary>
    public static ImmutableArray<Term> All { get; } = ImmutableArray.Create(
        new Term("provided.subject", "Given by the person (form, app, call, counter, paper)", "dpv:ProvidedPersonalData|dpv:DataSubjectDataSource", ""),
        new Term("provided.agent", "Entered by staff on the person's behalf (contact centre, store)", "dpv:CollectedPersonalData|dpv:DataSubjectDataSource", ""),
        new Term("provided.survey", "Given as a survey answer", "dpv:ProvidedPersonalData", ""),
        new Term("observed", "Observed from use (logs, caller id, cookies, telemetry)", "dpv:ObservedPersonalData", ""),
        new Term("generated", "Issued by the organisation (customer number)", "dpv:GeneratedPersonalData|dpv:DataControllerDataSource", ""),
        new Term("derived", "Computed from other data (age from birth date)", "dpv:DerivedPersonalData", ""),
        new Term("inferred", "Guessed by a model (sentiment, segment, gender)", "dpv:InferredPersonalData", ""),
        new Term("third_party", "Bought, enriched or received from another organisation", "dpv:ThirdPartyDataSource", ""),
        new Term("public", "From a public source", "dpv:PublicDataSource", ""),
        new Term("published_by_subject", "Published by the person (social profile)", "dpv:DataPublishedByDataSubject", ""),
        new Term("migrated", "Imported from an older or acquired system", "dpv:NonPublicDataSource", ""),
        new Term("synthetic", "Test or synthetic data", "dpv:SyntheticData", ""),
        new Term("unknown", "Nobody knows", "", ""));

    /// <summary>Their ids.</summary>
    public static ImmutableArray<string> Ids { get; } = ImmutableArray.CreateRange(All, static term => term.Id);
}
