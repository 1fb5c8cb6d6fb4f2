// A type of one's own with the name and the members of the platform's.
using System;
using System.Collections;
using System.Collections.Generic;

namespace Contoso.Shop;

static class Job
{
    static string Run()
    {
        var panel = new Panel { "ann@contoso.example" } + new Panel();
        string text = panel;
        var (label, length) = panel;
        foreach (var each in panel)
        {
            text += each;
        }

        using (panel)
        {
            Func<object> pick = () => panel[^1];
            return text + label + length + pick();
        }
    }
}

class Panel : IDisposable, IEnumerable<int>
{
    public int Length => 0;
    public int this[int index] => index;
    public void Add(string address) { }
    public void Deconstruct(out string label, out int length) { label = ""; length = 0; }
    public IEnumerator<int> GetEnumerator() => new List<int>().GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public void Dispose() { }
    public static Panel operator +(Panel left, Panel right) => left;
    public static implicit operator string(Panel panel) => "";
}
