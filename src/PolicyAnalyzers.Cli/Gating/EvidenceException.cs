using System;

namespace PolicyAnalyzers.Cli.Gating;

/// <summary>What was given as evidence is none. The message is one sentence that says what is wrong and what to do.</summary>
internal sealed class EvidenceException(string message) : Exception(message);
