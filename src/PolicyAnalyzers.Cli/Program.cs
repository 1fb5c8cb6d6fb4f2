using System;
using System.Text;
using PolicyAnalyzers.Cli;
using PolicyAnalyzers.Cli.Commands;

// Sources name things in every language; the code page of a console may not know them.
Console.OutputEncoding = Encoding.UTF8;
return await CommandLine.RunAsync(args, Console.Out, Console.Error, ScanServices.Default).ConfigureAwait(false);
