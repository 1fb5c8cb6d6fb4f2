using System.Threading.Tasks;

namespace Amazon.SimpleNotificationService
{
    public interface IAmazonSimpleNotificationService
    {
        Task PublishAsync(Model.PublishRequest request);
    }

    public class AmazonSimpleNotificationServiceClient : IAmazonSimpleNotificationService
    {
        public Task PublishAsync(Model.PublishRequest request) => Task.CompletedTask;
    }
}

namespace Amazon.SimpleNotificationService.Model
{
    public class PublishRequest
    {
        public string PhoneNumber { get; set; } = "";

        public string Message { get; set; } = "";
    }
}
