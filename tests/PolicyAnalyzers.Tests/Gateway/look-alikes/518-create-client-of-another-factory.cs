// Something else that creates clients by name.
namespace Contoso.Shop;

static class Job
{
    static object Run()
    {
        return new Bank().CreateClient("qualtrics");
    }
}

class Bank
{
    public object CreateClient(string name) => name;
}
