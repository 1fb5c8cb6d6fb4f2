using System;
using System.Collections.Generic;
using System.Linq;

namespace PolicyAnalyzers.Cli.Beginning;

/// <summary>Collects an answer to every question: from the options, else from the person at the terminal, else the usual one.</summary>
internal static class InitAnswers
{
    /// <summary>The answers by name of the value.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="given">What an option says; null where it is not given.</param>
    /// <param name="questioner">Asks; null where nobody is asked.</param>
    /// <exception cref="UsageException">An answer will not do, or is missing: every missing one is named.</exception>
    public static IReadOnlyDictionary<string, string> Collect(IReadOnlyList<InitQuestion> questions, Func<InitQuestion, string?> given, IQuestioner? questioner)
    {
        var wrong = questions.Select(question => (question, Reason: given(question) is { } answer ? Fault(question, answer) : null)).Where(each => each.Reason is not null).ToArray();
        var missing = questioner is null ? questions.Where(question => given(question) is null && question.Default is null).ToArray() : [];
        if (wrong.Length + missing.Length > 0)
        {
            var lines = wrong.Select(each => $"{each.question.Option} '{given(each.question)}' will not do. {each.Reason}")
                .Concat(missing.Select(question => $"{question.Option} is missing: {question.Question} For example {question.Option} \"{question.Example}\"."));
            throw new UsageException(string.Join(Environment.NewLine, lines));
        }

        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            answers[question.Value] = given(question)?.Trim() ?? Ask(question, answers, questioner);
        }

        return answers;
    }

    private static string Ask(InitQuestion question, IReadOnlyDictionary<string, string> answers, IQuestioner? questioner)
    {
        var usual = question.Default?.Invoke(answers);
        return questioner is null || (question.IsQuiet && usual is not null) ? usual! : questioner.Ask(question.Question, usual, answer => Fault(question, answer));
    }

    private static string? Fault(InitQuestion question, string answer) => string.IsNullOrWhiteSpace(answer) ? "It says nothing." : question.Fault(answer.Trim());
}
