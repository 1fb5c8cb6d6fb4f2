using System;
using System.Collections.Immutable;

namespace PolicyAnalyzers.Policy.Vendors;

/// <summary>
/// Survey platforms and messaging libraries, as public sources show them: <c>platforms.tsv</c>, <c>messaging.tsv</c> and <c>words.tsv</c> beside this
/// file, read once per process. A policy adds platforms, hosts and symbols of its own; it takes none away.
/// </summary>
public static class VendorCatalogue
{
    private static readonly Lazy<ImmutableArray<VendorPlatform>> AllPlatforms = new(() => PlatformRows.Read(VendorTable.Rows("platforms.tsv")));
    private static readonly Lazy<ImmutableArray<MessagingLibrary>> AllMessaging = new(() => MessagingRows.Read(VendorTable.Rows("messaging.tsv")));
    private static readonly Lazy<SurveyWords> AllWords = new(() => WordRows.Read(VendorTable.Rows("words.tsv")));

    /// <summary>The survey platforms.</summary>
    public static ImmutableArray<VendorPlatform> Platforms => AllPlatforms.Value;

    /// <summary>The libraries that send messages.</summary>
    public static ImmutableArray<MessagingLibrary> Messaging => AllMessaging.Value;

    /// <summary>The words of surveys.</summary>
    public static SurveyWords Words => AllWords.Value;

    /// <summary>The platform with this id, or null.</summary>
    public static VendorPlatform? FindPlatform(string id)
    {
        foreach (var platform in Platforms)
        {
            if (platform.Id == id)
            {
                return platform;
            }
        }

        return null;
    }
}
