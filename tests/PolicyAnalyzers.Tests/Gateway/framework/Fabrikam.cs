// A library that hands out a platform's values, so that code can use them without the name of their type.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Qualtrics.Api.Panels;

namespace Fabrikam.Research;

public enum Urgency { Low, High }

public static class Desk
{
    public static Panel? Current;
    public static event Chosen? Picked { add { } remove { } }
    public static Panel Pick() => new();
    public static Panel? Seek() => null;
    public static List<Panel> Every() => new();
    public static Task<Panel> PickAsync() => Task.FromResult(new Panel());
    public static IAsyncEnumerable<Panel> StreamAsync() => throw new NotSupportedException();
    public static bool TryPick(out Panel panel) { panel = new(); return true; }
    public static void ForEach(Action<Panel> action) { }
    public static int Count(Func<Panel, bool> filter) => 0;
    public static ref Panel? Slot() => ref Current;
    public static T Keep<T>(T value) => value;
    public static Draft<int> Sketch() => new();
    public static Ticket Order() => new();
    public static Reach Width() => default;
    public static Wave Round() => new("", 0);
    public static PanelException Failure() => new();
    public static void Use(Panel? panel) { }
    public static void UseAll(params Panel[] panels) { }
    public static IDisposable Plain() => new Panel();
    public static object Boxed() => new Panel();
}

public class Ledger<T> where T : new()
{
    public static T Entry() => new();
}

public sealed class PanelLedger : Ledger<Panel> { }

public sealed class Bag
{
    public IEnumerator<Respondent> GetEnumerator() => throw new NotSupportedException();
    public void Deconstruct(out Respondent first, out int count) { first = new(); count = 0; }
}
