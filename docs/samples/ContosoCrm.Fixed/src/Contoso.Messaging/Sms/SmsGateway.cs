namespace Contoso.Messaging.Sms;

/// <summary>Hands text messages to the carrier.</summary>
public sealed class SmsGateway(SmsSettings settings)
{
    private readonly Queue<SmsMessage> _queue = new();

    public int Waiting => _queue.Count;

    public Task SendAsync(SmsMessage message)
    {
        if (settings.IsEnabled)
        {
            _queue.Enqueue(message with { Text = Shorten(message.Text) });
        }

        return Task.CompletedTask;
    }

    private string Shorten(string text) => text.Length <= settings.MaxLength ? text : text[..settings.MaxLength];
}
