// What a platform's API can offer besides plain calls: operators, conversions, patterns that the language calls by itself, and extensions of other types.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;

namespace Qualtrics.Api.Panels;

public class Panel : IDisposable, IAsyncDisposable, IEnumerable<Respondent>, IComparable<Panel>, IFormattable, ICloneable
{
    public Panel() { }
    public static Panel Load(string name) => new();
    public string Label { get; set; } = "";
    public int Length => 0;
    public Respondent this[int index] => new();
    public Panel Slice(int start, int length) => this;
    public event EventHandler? Grown { add { } remove { } }
    public void CreateDistribution(string survey) { }
    public void Enrol(Respondent respondent) { }
    public void Add(string address) { }
    public virtual void Invite(string text) { }
    public void Deconstruct(out string label, out int length) { label = ""; length = 0; }
    public IEnumerator<Respondent> GetEnumerator() => throw new NotSupportedException();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    public int CompareTo(Panel? other) => 0;
    public string ToString(string? format, IFormatProvider? provider) => "";
    public object Clone() => this;
    public void Dispose() { }
    public ValueTask DisposeAsync() => default;
    public ref int GetPinnableReference() => throw new NotSupportedException();
    public static Panel operator +(Panel left, Panel right) => left;
    public static Panel operator ++(Panel panel) => panel;
    public static bool operator true(Panel panel) => true;
    public static bool operator false(Panel panel) => false;
    public static bool operator ==(Panel? left, Panel? right) => true;
    public static bool operator !=(Panel? left, Panel? right) => false;
    public static implicit operator string(Panel panel) => "";
    public static implicit operator Panel(string name) => new();
    public static explicit operator int(Panel panel) => 0;
    public override bool Equals(object? other) => true;
    public override int GetHashCode() => 0;
}

public class Respondent { public string Address { get; set; } = ""; }

public record Wave(string Label, int Number);

public struct Reach { public static Reach operator +(Reach left, int right) => left; }

public class PanelException : Exception { }

public delegate void Chosen(Respondent respondent);

public interface IPanelSource { IEnumerable<Panel> Panels { get; } static abstract IPanelSource Start(); }

public sealed class PanelSource : IPanelSource
{
    public IEnumerable<Panel> Panels => new List<Panel>();
    public static IPanelSource Start() => new PanelSource();
}

public class Draft<T>
{
    public Draft<R> Select<R>(Func<T, R> selector) => new();
    public Draft<T> Where(Func<T, bool> filter) => this;
}

public class Ticket
{
    public TaskAwaiter GetAwaiter() => default;
}

[AttributeUsage(AttributeTargets.All)]
public sealed class AskedAttribute : Attribute { }

// Extensions that the language calls without their names.
public static class PanelExtensions
{
    public static IEnumerator<int> GetEnumerator(this Range waves) => throw new NotSupportedException();
    public static TaskAwaiter GetAwaiter(this Uri survey) => default;
    public static void Deconstruct(this Uri survey, out string host, out string path) { host = ""; path = ""; }
    public static void Add(this List<Uri> surveys, int number) { }
    public static IEnumerable<R> Select<R>(this Version version, Func<int, R> selector) => new List<R>();
}
