// Reads the key as a variable of the environment.
namespace Contoso.Shop;

static class Job
{
    static string? Run()
    {
        return System.Environment.GetEnvironmentVariable("qualtrics__token"); // POL3013
    }
}
