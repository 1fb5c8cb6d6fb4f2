using System.Threading.Tasks;

namespace Vonage
{
    public class VonageClient
    {
        public Messaging.ISmsClient SmsClient { get; } = new Messaging.SmsClient();
    }
}

namespace Vonage.Messaging
{
    public class SendSmsRequest
    {
        public string To { get; set; } = "";

        public string From { get; set; } = "";

        public string Text { get; set; } = "";
    }

    public interface ISmsClient
    {
        Task<bool> SendAnSmsAsync(SendSmsRequest request);
    }

    public class SmsClient : ISmsClient
    {
        public Task<bool> SendAnSmsAsync(SendSmsRequest request) => Task.FromResult(true);
    }
}
