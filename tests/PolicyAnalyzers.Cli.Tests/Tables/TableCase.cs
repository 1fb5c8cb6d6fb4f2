using System.IO;
using System.Text;
using System.Threading.Tasks;
using PolicyAnalyzers.Cli.Tests.Support;

namespace PolicyAnalyzers.Cli.Tests.Tables;

/// <summary>A folder with a policy, into which tables are imported through the command line.</summary>
internal sealed class TableCase : System.IDisposable
{
    private readonly SampleFolder _folder = new();

    public TableCase(string policy) => _folder.With("policy.yaml", policy);

    public string Policy => _folder.At("policy.yaml");

    public string PolicyText => File.ReadAllText(Policy);

    public string At(string name) => _folder.At(name);

    public static Task<ToolRun> Run(params string[] arguments) => Tool.RunAsync(arguments);

    public Task<ToolRun> Import(string name, string text, params string[] options) => Import(name, Encoding.UTF8.GetBytes(text), options);

    public Task<ToolRun> Import(string name, byte[] bytes, params string[] options)
    {
        File.WriteAllBytes(At(name), bytes);
        return Run(["import", At(name), "--into", Policy, .. options]);
    }

    public void Dispose() => _folder.Dispose();
}
