using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using PolicyAnalyzers.Policy.Model;
using PolicyAnalyzers.Policy.Vendors;

namespace PolicyAnalyzers.Cli.Commands;

/// <summary><c>dotnet policy export hosts</c>.</summary>
internal static class ExportHostsVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var policy = PolicyInput.Argument();
        var output = OutputFile.Option();
        var command = new Command("hosts", "Writes the hosts of destinations and of approved survey platforms, one a line, as an egress list; those of the catalogue are written too, with '*.' for any host below. What is retired is left out.")
        {
            policy,
            output,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            OutputFile.RequireFolder(parsed.GetValue(output));
            var hosts = Hosts(PolicyInput.Read(parsed.GetValue(policy)!));
            await OutputFile.WriteAsync(string.Concat(hosts.Select(host => host + "\n")), parsed.GetValue(output), parsed.InvocationConfiguration.Output, cancellation).ConfigureAwait(false);
            return ExitCodes.Clean;
        });
        return command;
    }

    private static string[] Hosts(PolicyDocument policy) =>
    [
        .. policy.Destinations.Where(destination => !destination.Retired).SelectMany(destination => destination.Hosts).Select(host => host.Value)
            .Concat(policy.SurveyPolicy.Platforms.Where(platform => !platform.Retired && platform.Status == "approved").SelectMany(HostsOf))
            .Select(host => host.ReplaceLineEndings(" "))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal),
    ];

    // Links and scripts are opened by browsers, and an egress list is for servers.
    private static IEnumerable<string> HostsOf(PlatformCard card) =>
        card.Hosts.Select(host => host.Value)
            .Concat(VendorCatalogue.FindPlatform(card.Id)?.Apis.Select(api => (api with { Path = "" }).Text) ?? []);
}
