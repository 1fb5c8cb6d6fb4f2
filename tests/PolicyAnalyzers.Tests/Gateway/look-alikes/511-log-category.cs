// Quiets a logger that bears the platform's name.
using Microsoft.Extensions.Logging;

namespace Contoso.Shop;

static class Job
{
    static void Run(ILogger logger)
    {
        logger.LogInformation("Qualtrics.Api");
    }
}
