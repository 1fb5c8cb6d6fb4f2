using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace PolicyAnalyzers.Cli.Tests.Gating;

/// <summary>
/// A small code base that is generated and then edited at random, with a model beside it that knows what must be found: members that hold customer data, and
/// statements that use a survey platform. Types are partial, so that a member can be moved to any file.
/// </summary>
internal sealed class EditedCode
{
    private const int Types = 8;

    private static readonly string[] Data = ["Email", "PhoneNumber", "FirstName", "LastName", "DateOfBirth", "Iban", "PassportNumber"];

    private readonly Random _random;
    private readonly List<List<Part>> _files = [];
    private readonly List<string> _names = [];
    private int _made;

    public EditedCode(int seed)
    {
        _random = new Random(seed);
        for (var type = 0; type < Types; type++)
        {
            var part = new Part(type);
            part.Members.AddRange(Data.OrderBy(_ => _random.Next()).Take(_random.Next(1, 4)).Select(name => new Member(name)));
            part.Members.Add(NewMethod());
            _files.Add([part]);
            _names.Add(NewName());
        }
    }

    /// <summary>The files: path and text.</summary>
    public IEnumerable<(string Path, string Text)> Files => _files.Select((file, index) => (_names[index], Text(file)));

    /// <summary>How often each fact is there: rule, documentation id, and what tells two facts of one member apart.</summary>
    public Dictionary<(string Rule, string Symbol, string Kind), int> Facts
    {
        get
        {
            var facts = new Dictionary<(string, string, string), int>();
            foreach (var (part, member) in _files.SelectMany(file => file).SelectMany(part => part.Members.Select(member => (part, member))))
            {
                foreach (var fact in member.FactsIn(part.Name))
                {
                    facts[fact] = facts.GetValueOrDefault(fact) + 1;
                }
            }

            return facts;
        }
    }

    /// <summary>Makes one edit, and says which.</summary>
    public string Edit()
    {
        var from = _files[_random.Next(_files.Count)];
        var part = from[_random.Next(from.Count)];
        switch (_random.Next(13))
        {
            case 0:
                part.Noise = _random.Next(1000);
                return "comments and lines above a type";
            case 1:
                Shuffle(part.Members);
                return "members in another order";
            case 2:
                Shuffle(from);
                return "types in another order";
            case 3:
                _names[_files.IndexOf(from)] = NewName();
                return "a file renamed or moved";
            case 4:
                Move(part, from, Other());
                return "a type moved to another file";
            case 5:
                return MoveMember(part);
            case 6:
                part.IsBlock = !part.IsBlock;
                return "the namespace written in another way";
            case 7:
                part.Members.Add(NewMethod());
                return "a method added";
            case 8:
                return AddData(part);
            case 9:
                return Remove(part);
            case 10:
                return EditStatements(part, remove: false);
            case 11:
                return EditStatements(part, remove: true);
            default:
                if (Methods(part) is { Count: > 0 } methods)
                {
                    methods[_random.Next(methods.Count)].Wrapping = _random.Next(5);
                }

                return "statements wrapped in another way";
        }
    }

    private string AddData(Part part)
    {
        var taken = _files.SelectMany(file => file).Where(each => each.Type == part.Type).SelectMany(each => each.Members).Select(member => member.Name).ToHashSet();
        if (Data.Where(name => !taken.Contains(name)).OrderBy(_ => _random.Next()).FirstOrDefault() is { } free)
        {
            part.Members.Insert(_random.Next(part.Members.Count + 1), new Member(free));
        }

        return "a property added, perhaps one that was there before";
    }

    private string Remove(Part part)
    {
        if (part.Members.Count > 0)
        {
            part.Members.RemoveAt(_random.Next(part.Members.Count));
        }

        return "a member removed";
    }

    private string EditStatements(Part part, bool remove)
    {
        if (Methods(part) is { Count: > 0 } methods)
        {
            var statements = methods[_random.Next(methods.Count)].Statements;
            if (remove && statements.Count > 0)
            {
                statements.RemoveAt(_random.Next(statements.Count));
            }
            else if (!remove)
            {
                statements.Insert(_random.Next(statements.Count + 1), _random.Next(1, 3));
            }
        }

        return remove ? "a statement removed" : "a statement added, before or behind the same one";
    }

    private string MoveMember(Part part)
    {
        if (part.Members.Count > 0)
        {
            var member = part.Members[_random.Next(part.Members.Count)];
            part.Members.Remove(member);
            var target = new Part(part.Type);
            target.Members.Add(member);
            Other().Add(target);
        }

        return "a member moved to another file";
    }

    private static void Move(Part part, List<Part> from, List<Part> to)
    {
        if (from.Count > 1 || to != from)
        {
            from.Remove(part);
            to.Add(part);
            if (from.Count == 0)
            {
                from.Add(new Part(part.Type));
            }
        }
    }

    private List<Part> Other() => _files[_random.Next(_files.Count)];

    private static List<Member> Methods(Part part) => [.. part.Members.Where(member => member.IsMethod)];

    private Member NewMethod()
    {
        var method = new Member(string.Create(CultureInfo.InvariantCulture, $"Run{_made++}")) { IsMethod = true };
        method.Statements.AddRange(Enumerable.Range(0, _random.Next(3)).Select(_ => _random.Next(1, 3)));
        return method;
    }

    private string NewName() => string.Create(CultureInfo.InvariantCulture, $"/repo/{(char)('a' + _random.Next(5))}/File{_made++}.cs");

    private void Shuffle<T>(List<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var other = _random.Next(i + 1);
            (list[i], list[other]) = (list[other], list[i]);
        }
    }

    // A file has one namespace statement at most, so a file of several types is written with blocks.
    private static string Text(List<Part> file)
    {
        var text = new StringBuilder();
        foreach (var part in file)
        {
            var isBlock = part.IsBlock || file.Count > 1;
            text.Append(isBlock ? "namespace Contoso.Shop {\n" : "namespace Contoso.Shop;\n");
            part.Write(text);
            text.Append(isBlock ? "}\n" : "\n");
        }

        return text.ToString();
    }

    private sealed class Part(int type)
    {
        public int Type => type;

        public string Name { get; } = string.Create(CultureInfo.InvariantCulture, $"Customer{(char)('A' + type)}");

        public int Noise { get; set; }

        public bool IsBlock { get; set; }

        public List<Member> Members { get; } = [];

        public void Write(StringBuilder text)
        {
            text.Append('\n', Noise % 5).Append(CultureInfo.InvariantCulture, $"// {Noise}\npublic partial class {Name}\n{{\n");
            foreach (var member in Members)
            {
                member.Write(text);
            }

            text.Append("}\n");
        }
    }

    private sealed class Member(string name)
    {
        public string Name => name;

        public bool IsMethod { get; init; }

        public int Wrapping { get; set; }

        /// <summary>1 or 2: which of two types of the platform is called.</summary>
        public List<int> Statements { get; } = [];

        public IEnumerable<(string Rule, string Symbol, string Kind)> FactsIn(string type) => IsMethod
            ? Statements.Select(kind => ("POL3001", $"M:Contoso.Shop.{type}.{name}", string.Create(CultureInfo.InvariantCulture, $"Client{kind}")))
            : [("POL1001", $"P:Contoso.Shop.{type}.{name}", string.Empty)];

        public void Write(StringBuilder text)
        {
            if (!IsMethod)
            {
                text.Append(CultureInfo.InvariantCulture, $"    public string {name} {{ get; set; }} = \"\";\n");
                return;
            }

            var body = string.Concat(Statements.Select(kind => string.Create(CultureInfo.InvariantCulture, $"        Qualtrics.Api.Client{kind}.Send(\"x\");\n")));
            text.Append(CultureInfo.InvariantCulture, $"    public void {name}()\n    {{\n").Append(Wrapping switch
            {
                1 => $"        if (System.Environment.TickCount > 0)\n        {{\n{body}        }}\n",
                2 => $"        void Inner()\n        {{\n{body}        }}\n        Inner();\n",
                3 => $"        System.Action act = () =>\n        {{\n{body}        }};\n        act();\n",
                4 => $"        try\n        {{\n{body}        }}\n        finally\n        {{\n        }}\n",
                _ => body,
            }).Append("    }\n");
        }
    }
}
