using System;

namespace PolicyAnalyzers.Cli;

/// <summary>The user asked for something that cannot be done; the message says what and how to put it right. Ends in <see cref="ExitCodes.UsageOrBadPolicy"/>.</summary>
internal sealed class UsageException(string message) : Exception(message);
