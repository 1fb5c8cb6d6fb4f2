// Code of one's own in a namespace that begins like the platform's.
namespace Qualtrics.ApiGuidelines;

class Panel
{
    public static Panel Load(string name) => new();
}

static class Job
{
    static object Run() => Panel.Load("a");
}
