using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using PolicyAnalyzers.Policy.Model;

namespace PolicyAnalyzers.Cli.Pages.Parts;

/// <summary>What must be declared, and the categories of data that the policy speaks of.</summary>
internal static class DataPart
{
    public static Section Of(PolicyWords words)
    {
        var data = words.Policy.Data;
        var blocks = new List<Block>();
        if (data.Require != Policy.Model.Stages.None)
        {
            var stages = System.Enum.GetValues<Policy.Model.Stages>().Where(stage => stage != Policy.Model.Stages.None && data.Require.HasFlag(stage));
            blocks.Add(new Paragraph("Code that holds customer data must declare: " + PolicyWords.Texts(stages.Select(stage => stage.ToString().ToLowerInvariant())) + "."));
        }

        if (data.Emotion is { } emotion)
        {
            var then = emotion.Workflow is { } workflow ? $" A detected one starts: {workflow}." : "";
            blocks.Add(new Paragraph((emotion.DetectOnly ? "Emotions are detected, present or not, and never put on a scale." : "Emotions may be measured on a scale.") + then));
        }

        var spokenOf = data.Categories.Where(category => IsSpokenOf(category, words.Policy)).ToImmutableArray();
        foreach (var category in spokenOf)
        {
            blocks.Add(PolicyWords.Card("category", category with { Title = PolicyWords.Term(category.Id) is null && category.Title == category.Id ? PolicyWords.Plain(category.Id) : category.Title }, new Facts(
            [
                new Fact("Kind", $"{category.Kind}, {(category.IsIdentifier ? $"{category.Role} identifier" : "describes a person")}"),
                new Fact("Protection", category.Protection ?? "as each use states"),
                new Fact("Used for", Phrase.List(words.Policy.Uses.Where(use => use.Lists(category.Id)).Select(use => words.Use(use.IdAt))) is { IsEmpty: false } uses ? uses : "no use lists it"),
                .. category.Terms.IsEmpty ? ImmutableArray<Fact>.Empty : [new Fact("Called in code", PolicyWords.Texts(category.Terms))],
                .. PolicyWords.Standards(category.Dpv, category.Fides),
            ])));
        }

        return new Section("data", "Customer data", [.. blocks]);
    }

    /// <summary>The taxonomy has many categories more; a page lists those with which the policy does something.</summary>
    public static bool IsSpokenOf(CategoryCard category, PolicyDocument policy) =>
        PolicyWords.Term(category.Id) is null
        || category.Protection is not null
        || !category.Terms.IsEmpty
        || policy.Uses.Any(use => use.Lists(category.Id))
        || policy.Surveys.Any(survey => survey.Data.Any(each => each.Value == category.Id))
        || policy.Models.Any(model => model.Returns?.Value == category.Id);
}
