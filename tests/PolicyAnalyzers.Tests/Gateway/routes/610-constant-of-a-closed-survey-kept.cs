// Keeps the constant of a closed survey in a variable.
// policy: surveys
namespace Contoso.Shop;

static class Job
{
    static string Run()
    {
        return CustomerPolicy.Surveys.LastYear; // POL3005
    }
}

static class CustomerPolicy
{
    public static class Surveys
    {
        public const string LastYear = "last-year";
    }
}
