// Reads keys that only begin or end like the platform's.
using System;
using Microsoft.Extensions.Configuration;

namespace Contoso.Shop;

static class Settings
{
    static string? Longer(IConfiguration configuration) => configuration["QualtricsExport:Folder"];

    static string? Inner(IConfiguration configuration) => configuration["Reports:Qualtrics:Folder"];

    static string? Variable() => Environment.GetEnvironmentVariable("QUALTRICS_FOLDER");
}
