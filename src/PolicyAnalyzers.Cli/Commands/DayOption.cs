using System;
using System.CommandLine;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary>The option <c>--as-of</c> of verbs that need a day.</summary>
internal sealed class DayOption
{
    private readonly Option<string?> _option = new("--as-of")
    {
        Description = "Day on which the policy's dates are judged. Without it: today.",
        HelpName = "yyyy-MM-dd",
    };

    /// <summary>Adds the option to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        _option.Validators.Add(option =>
        {
            if (!PolicyDate.TryParse(option.GetValue(_option), out _))
            {
                option.AddError($"'{option.GetValue(_option)}' is not a day. Write it as yyyy-MM-dd, for example 2026-03-31.");
            }
        });
        command.Add(_option);
    }

    /// <summary>The day that the user gave, else today.</summary>
    public PolicyDate Of(ParseResult parsed, TimeProvider clock)
    {
        if (PolicyDate.TryParse(parsed.GetValue(_option), out var day))
        {
            return day;
        }

        var today = clock.GetLocalNow();
        return new PolicyDate(today.Year, today.Month, today.Day);
    }
}
