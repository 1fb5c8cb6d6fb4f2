// Reads the platform's token from the environment, where the separator is two underscores.
using System;

namespace Contoso.Shop;

static class Secrets
{
    static string? Token()
    {
        return Environment.GetEnvironmentVariable("Qualtrics__ApiToken"); // POL3013
    }
}
