// The company's own old platform: the policy names its namespace and its host.
namespace Contoso.Legacy.Polls
{
    public class PollSender
    {
        public void Ask(string recipient, string question)
        {
        }
    }

    public sealed record Ballot(string Question);

    public static class PollExtensions
    {
        public static void AskAll(this string[] recipients)
        {
        }
    }
}

namespace Contoso.Legacy
{
    /// <summary>Beside the platform in the same assembly, and no part of it.</summary>
    public sealed class PriceList
    {
        public decimal Find(string article) => article.Length;
    }
}
