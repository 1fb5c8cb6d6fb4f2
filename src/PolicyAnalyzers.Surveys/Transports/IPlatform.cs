using System.Threading;
using System.Threading.Tasks;
using PolicyAnalyzers.Surveys.Transports.Http;

namespace PolicyAnalyzers.Surveys.Transports;

/// <summary>One vendor's way to invite a person.</summary>
internal interface IPlatform
{
    /// <summary>Whether the vendor promises that a second request with the same key is not carried out a second time.</summary>
    bool HasIdempotencyKey { get; }

    /// <summary>Whether the vendor can be asked so that a response cannot be traced to the person.</summary>
    bool KeepsAnonymity => false;

    /// <summary>Invites. Of several requests only the last one contacts the person, so that all that fails before is certainly not sent.</summary>
    Task<PlatformReply> InviteAsync(TransportRequest request, CancellationToken cancellation);
}
