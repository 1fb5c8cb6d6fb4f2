using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using PolicyAnalyzers.Cli.Beginning;
using PolicyAnalyzers.Policy;
using PolicyAnalyzers.Policy.Keys;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy init</c>.</summary>
internal static class InitVerb
{
    /// <summary>The verb.</summary>
    public static Command Create(ScanServices services)
    {
        var today = DateOnly.FromDateTime(services.Clock.GetLocalNow().DateTime);
        var questions = InitQuestions.On(today);
        var folder = new Argument<string>("folder") { Description = "Where to write.", DefaultValueFactory = _ => ".", HelpName = "folder" };
        var repository = new Option<bool>("--repository")
        {
            Description = "Write a whole repository: besides the policy the project that packs it, tests, editor settings, and a workflow for GitHub that checks pull requests and publishes versions.",
        };
        var yes = new Option<bool>("--yes", "-y") { Description = "Ask nothing: what no option says is as usual." };
        var force = new Option<bool>("--force") { Description = "Replace files that are there already." };
        var options = questions.ToDictionary(question => question, question => new Option<string?>(question.Option) { Description = Describe(question), HelpName = "TEXT" });
        var command = new Command(
            "init",
            "Writes a commented policy.yaml that an analyst can fill in, and the schema by which an editor completes it. On a terminal it asks a few questions; "
            + "elsewhere, or with --yes, options answer them, and one that is missing is an error.")
        {
            folder, repository, yes, force,
        };
        foreach (var option in options.Values)
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, cancellation) =>
        {
            var isRepository = parsed.GetValue(repository);
            if (!isRepository && questions.FirstOrDefault(question => question.OfRepository && parsed.GetValue(options[question]) is not null) is { } useless)
            {
                throw new UsageException($"{useless.Option} says something of a repository. Add --repository.");
            }

            var answers = InitAnswers.Collect(
                [.. questions.Where(question => isRepository || !question.OfRepository)],
                question => parsed.GetValue(options[question]),
                parsed.GetValue(yes) ? null : services.Questioner);
            var files = PolicyTemplate.Fill(InitQuestions.Values(answers, today)).Where(file => isRepository || file.Path is PolicyTemplate.PolicyFile or PolicySchema.FileName).ToArray();
            RequireSound(files);

            var target = parsed.GetValue(folder)!;
            await NewFiles.WriteAsync(target, files, parsed.GetValue(force), cancellation).ConfigureAwait(false);
            foreach (var file in files)
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(Path.Combine(target, file.Path)).ConfigureAwait(false);
            }

            await parsed.InvocationConfiguration.Error.WriteLineAsync(NextSteps(isRepository)).ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }

    // What the template makes of answers that will do is a sound policy; if ever not, nothing is written.
    private static void RequireSound(IEnumerable<TemplateFile> files)
    {
        var read = PolicyReader.Read(files.Single(file => file.Path == PolicyTemplate.PolicyFile).Text, PolicyTemplate.PolicyFile);
        if (read.Document is null)
        {
            throw new UsageException($"Nothing was written: these answers give no sound policy.{Environment.NewLine}{string.Join(Environment.NewLine, Output.PolicyProblemLines.Of(read.Problems))}");
        }
    }

    private static string Describe(InitQuestion question)
        => $"{question.Question} For example: {question.Example}.{(question.OfRepository ? " Only with --repository." : "")}";

    private static string NextSteps(bool isRepository)
        => isRepository
            ? "Next: read policy.yaml from top to bottom and write what is true for you where it says CHANGE. README.md says how to propose, test and publish it."
            : "Next: read policy.yaml from top to bottom and write what is true for you where it says CHANGE.";
}
