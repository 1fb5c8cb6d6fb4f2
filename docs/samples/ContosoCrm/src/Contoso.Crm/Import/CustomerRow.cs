namespace Contoso.Crm.Import;

/// <summary>A line of the file that the old system writes.</summary>
internal sealed class CustomerRow
{
    public string FirstName = "";
    public string LastName = "";
    public string Email = "";
    public int Line;

    public static CustomerRow Parse(string text, int line)
    {
        var cells = text.Split(';');
        return cells.Length == 3
            ? new CustomerRow { FirstName = cells[0], LastName = cells[1], Email = cells[2], Line = line }
            : throw new FormatException($"Line {line} has {cells.Length} cells, not 3.");
    }
}
