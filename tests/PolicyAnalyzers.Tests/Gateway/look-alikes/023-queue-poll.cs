// Polls a queue.
// language: 12
using System.Collections.Concurrent;
using System.Threading.Tasks;

namespace Contoso.Shop;

class QueueReader(ConcurrentQueue<string> queue)
{
    public async Task<string?> PollAsync()
    {
        string? item;
        while (!queue.TryDequeue(out item))
        {
            await Task.Delay(100);
        }

        return item;
    }
}
