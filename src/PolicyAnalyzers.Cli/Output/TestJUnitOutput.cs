using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Xml;
using PolicyAnalyzers.Cli.Testing;

namespace PolicyAnalyzers.Cli.Output;

/// <summary>JUnit XML in the shape that Ant wrote first and that every build server reads: one suite, a test that is wrong itself is an error.</summary>
internal sealed class TestJUnitOutput : ITestOutput
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", CheckCharacters = true };

    /// <inheritdoc/>
    public void Write(TestRun run, TextWriter writer)
    {
        using var xml = XmlWriter.Create(writer, Settings);
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("id", "0");
        xml.WriteAttributeString("name", run.Policy.Id);
        xml.WriteAttributeString("package", run.Policy.Id);
        xml.WriteAttributeString("timestamp", run.Started.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture));
        xml.WriteAttributeString("hostname", "localhost");
        xml.WriteAttributeString("tests", Number(run.Outcomes.Length));
        xml.WriteAttributeString("failures", Number(run.Failed));
        xml.WriteAttributeString("errors", Number(run.Broken));
        xml.WriteAttributeString("time", Seconds(TimeSpan.FromTicks(run.Outcomes.Sum(outcome => outcome.Duration.Ticks))));
        WriteProperties(run, xml);
        foreach (var outcome in run.Outcomes)
        {
            WriteTest(outcome, run.Policy.Id, xml);
        }

        xml.WriteElementString("system-out", "");
        xml.WriteElementString("system-err", "");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteProperties(TestRun run, XmlWriter xml)
    {
        xml.WriteStartElement("properties");
        xml.WriteStartElement("property");
        xml.WriteAttributeString("name", "policy.version");
        xml.WriteAttributeString("value", run.Policy.Version);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteTest(TestOutcome outcome, string policy, XmlWriter xml)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Clean(outcome.Title));
        xml.WriteAttributeString("classname", Clean($"{policy}.{Path.ChangeExtension(outcome.File, null).Replace('.', '_').Replace('/', '.')}"));
        xml.WriteAttributeString("time", Seconds(outcome.Duration));
        if (!outcome.Passed)
        {
            // The shape allows one of them in a test: all problems go into its text.
            xml.WriteStartElement(outcome.IsBroken ? "error" : "failure");
            xml.WriteAttributeString("message", Clean(outcome.Problems[0].Message));
            xml.WriteAttributeString("type", outcome.Problems[0].Kind.ToString());
            xml.WriteString(Clean(string.Join('\n', outcome.Problems.SelectMany(TestTextOutput.Lines))));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    // Source code may hold characters that XML has no way to write.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
