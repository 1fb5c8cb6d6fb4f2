namespace Contoso.Store;

/// <summary>Finds shops.</summary>
public sealed class BranchDirectory(IEnumerable<Branch> branches)
{
    private readonly Dictionary<string, Branch> _byCode = branches.ToDictionary(b => b.Code, StringComparer.OrdinalIgnoreCase);

    public Branch? Find(string code) => _byCode.GetValueOrDefault(code);

    public IEnumerable<Branch> OpenAt(TimeOnly time) => _byCode.Values.Where(b => b.OpensAt <= time);
}
