// Reads keys that are not the platform's.
using System;
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Settings
{
    static string? Orders(IConfiguration configuration) => configuration["Orders:ApiToken"];

    static string? Mail(IConfiguration configuration) => configuration.GetSection("Mail")["ApiToken"];

    static string? Path() => Environment.GetEnvironmentVariable("PATH");
}
