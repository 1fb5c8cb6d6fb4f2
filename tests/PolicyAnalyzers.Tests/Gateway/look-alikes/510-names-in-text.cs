// Names the platform's API in texts that reach nothing.
namespace Contoso.Shop;

/// <summary>Replaces <see cref="Qualtrics.Api.Panels.Panel"/>.</summary>
static class Job
{
    const string Name = nameof(Qualtrics.Api.Panels.Panel) + nameof(Qualtrics.Api.Panels.Panel.Load);

    // Qualtrics.Api.Panels.Panel.Load was called here.
    static void Run() => System.Console.WriteLine("Qualtrics.Api.Panels.Panel is gone; we left Qualtrics in spring. " + Name);
}
