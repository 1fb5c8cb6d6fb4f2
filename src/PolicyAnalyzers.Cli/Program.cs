using System;
using PolicyAnalyzers.Cli;
using PolicyAnalyzers.Cli.Commands;

return await CommandLine.RunAsync(args, Console.Out, Console.Error, ScanServices.Default).ConfigureAwait(false);
