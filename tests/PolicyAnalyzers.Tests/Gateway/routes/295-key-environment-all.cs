// Takes all variables and looks the token up in them.
using System;

namespace Contoso.Shop;

static class Secrets
{
    static object? Token()
    {
        return Environment.GetEnvironmentVariables()["QUALTRICS__APITOKEN"]; // POL3013
    }
}
