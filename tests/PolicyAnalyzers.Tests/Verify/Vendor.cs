namespace PolicyAnalyzers.Tests.Verify;

/// <summary>A stand-in for the package of a survey platform.</summary>
/// <param name="Assembly">Its assembly.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Source">Its API.</param>
internal sealed record Vendor(string Assembly, string Namespace, string Source)
{
    /// <summary>Every kind of member that code can reach.</summary>
    public static Vendor Qualtrics { get; } = new("Qualtrics.Api", "Qualtrics.Api", """
        using System;
        using System.Collections.Generic;
        namespace Qualtrics.Api;
        public interface ISurveyApi { void Publish(); }
        public class Survey
        {
            public string Title { get; set; } = "";
            public void Deconstruct(out string title, out int count) { title = Title; count = 0; }
            public static bool operator !(Survey survey) => false;
        }
        public struct Score { }
        public enum Channel { Letter, Sms }
        public delegate void Answered(Survey survey);
        public class Box<T> { public T? Content { get; set; } }
        public class PollAttribute : Attribute { }
        public class QualtricsClient : IDisposable
        {
            public static readonly QualtricsClient Shared = new();
            public QualtricsClient() { }
            public QualtricsClient(string settings) { }
            public event EventHandler? Sent { add { } remove { } }
            public Survey Latest { get; set; } = new();
            public Survey this[int index] => Latest;
            public static QualtricsClient Create(string settings) => new(settings);
            public virtual void Send(string text) { }
            public List<Survey> All() => new();
            public void Dispose() { }
        }
        public static class Asking { public static void Ask(this string text) { } }
        """);

    /// <summary>A second platform.</summary>
    public static Vendor SurveyMonkey { get; } = new("SurveyMonkeyApi", "SurveyMonkey", """
        namespace SurveyMonkey;
        public class SurveyMonkeyApi { public void Publish() { } }
        """);

    /// <summary>A platform that only the policy knows, and that is retired.</summary>
    public static Vendor OldPolls { get; } = new("Test.Polls", "Test.Polls", """
        namespace Test.Polls;
        public class PollSender { public void Send() { } }
        """);
}
