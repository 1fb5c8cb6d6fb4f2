// Documentation names the platform.
namespace Contoso.Shop;

/// <summary>Replaces <see cref="Qualtrics.Api.QualtricsClient"/>, of which <see cref="Qualtrics.Api.Factory.Create"/> made one.</summary>
class Notifier
{
    /// <inheritdoc cref="Qualtrics.Api.QualtricsClient.Send"/>
    public void Notify(string recipient) => recipient.Trim();
}
