using System;
using System.Collections.Generic;
using PolicyAnalyzers.Surveys.Transports;

namespace PolicyAnalyzers.Surveys.Links;

/// <summary>How people reach this service.</summary>
public sealed class LinkOptions
{
    /// <summary>The address under which this service is reached from outside: <c>https://surveys.contoso.example/</c>.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>Whether invitations bear links of this service.</summary>
    internal bool IsUsed => PublicAddress is not null;

    /// <summary>The id of the key that signs new links.</summary>
    public string? CurrentKey { get; set; }

    /// <summary>Every key whose links still hold, by id: Base64 of 32 bytes or more.</summary>
    public Dictionary<string, Secret> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>
    /// Where the questions of a survey are, by the policy's id; <c>{invitation}</c> in it becomes the invitation's id. Only for surveys that are opened by links of this
    /// service; other platforms make their own.
    /// </summary>
    public Dictionary<string, string> Surveys { get; } = new(StringComparer.Ordinal);
}
