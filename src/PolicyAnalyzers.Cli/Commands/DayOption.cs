using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using PolicyAnalyzers.Policy;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary>The option <c>--as-of</c> of verbs that judge dates by a day, which is today unless the user names another.</summary>
internal sealed class DayOption
{
    private readonly Option<string?> _option = new("--as-of")
    {
        Description = "Day by which dates are judged. Without it: today.",
        HelpName = "yyyy-MM-dd",
    };

    /// <summary>Adds the option to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        _option.Validators.Add(Require);
        command.Add(_option);
    }

    /// <summary>The day.</summary>
    public PolicyDate Read(ParseResult parsed, TimeProvider clock)
    {
        if (PolicyDate.TryParse(parsed.GetValue(_option), out var day))
        {
            return day;
        }

        var now = clock.GetLocalNow();
        return new PolicyDate(now.Year, now.Month, now.Day);
    }

    private void Require(OptionResult option)
    {
        var text = option.GetValue(_option);
        if (!PolicyDate.TryParse(text, out _))
        {
            option.AddError($"'{text}' is not a day. Write it as yyyy-MM-dd, for example 2026-03-31.");
        }
    }
}
