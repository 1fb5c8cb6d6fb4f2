// The SDK of a survey platform in every shape that code can name. Assembly: Qualtrics.Api. Bodies are empty: only names and signatures count.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Qualtrics.Api.Models;

namespace Qualtrics.Api
{
    public delegate void AnswerHandler(string surveyId, int score);

    public delegate SurveyDefinition SurveyLoader(string id);

    public interface ISurveySender
    {
        int Sent { get; }

        void Send(string recipient);
    }

    /// <summary>A contract with a static abstract member, reached through a type parameter.</summary>
    public interface IConnectable<TSelf>
        where TSelf : IConnectable<TSelf>
    {
        static abstract TSelf Connect(string brand);
    }

    /// <summary>An abstract base whose members can be inherited without an override.</summary>
    public abstract class SurveyJob
    {
        protected SurveyJob()
        {
        }

        protected int Count { get; set; }

        public void Run()
        {
        }

        public virtual void Finished(string surveyId)
        {
        }
    }

    public class QualtricsClient : ISurveySender, IConnectable<QualtricsClient>, IDisposable, IAsyncDisposable, IEnumerable<SurveyDefinition>
    {
        public const string DefaultBrand = "contoso";

        public static readonly QualtricsClient Shared = new();

        public QualtricsClient()
        {
        }

        public QualtricsClient(string token) => Token = token;

        public event EventHandler? Answered;

        public static event AnswerHandler? AnsweredAnywhere;

        public static int Instances { get; set; }

        public string Token { get; set; } = "";

        public int Sent { get; set; }

        public Mailer Mail { get; } = new();

        public string this[string surveyId]
        {
            get => surveyId;
            set => Token = value;
        }

        public static QualtricsClient Connect(string brand) => new(brand);

        public static void Broadcast(string text) => AnsweredAnywhere?.Invoke(text, 0);

        public void Send(string recipient) => Answered?.Invoke(this, EventArgs.Empty);

        public Task<int> SendAsync(string recipient) => Task.FromResult(Sent);

        public SurveyDefinition Load(string id) => new(id, id);

        public T Read<T>(string path)
            where T : new() => new();

        public bool TryLoad(string id, [NotNullWhen(true)] out SurveyDefinition? survey)
        {
            survey = new(id, id);
            return true;
        }

        public ref int Quota(string id) => ref _quota;

        public IAsyncEnumerable<SurveyDefinition> ListAsync(CancellationToken cancellation = default) => throw new NotSupportedException();

        public IEnumerator<SurveyDefinition> GetEnumerator() => Enumerable.Empty<SurveyDefinition>().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;

        public sealed class Options
        {
            public string Brand { get; set; } = "";
        }

        private int _quota;
    }

    public sealed class Mailer
    {
        public void Invite(string recipient)
        {
        }
    }

    public class SurveyException : Exception
    {
    }

    /// <summary>A type that can be awaited.</summary>
    public sealed class Distribution
    {
        public DistributionAwaiter GetAwaiter() => default;
    }

    public struct DistributionAwaiter : INotifyCompletion
    {
        public readonly bool IsCompleted => true;

        public readonly int GetResult() => 0;

        public readonly void OnCompleted(Action continuation) => continuation();
    }

    public sealed class Page<T>
    {
        public IReadOnlyList<T> Items { get; } = new List<T>();
    }

    /// <summary>Factories whose results hide behind other types, and members that return nothing of the platform's.</summary>
    public static class Factory
    {
        public static object CreateObject() => new QualtricsClient();

        public static IDisposable CreateDisposable() => new QualtricsClient();

        public static IEnumerable CreateSequence() => new QualtricsClient();

        public static QualtricsClient Create() => new();

        public static T CreateFor<T>()
            where T : class, new() => new();

        public static Type ClientType() => typeof(QualtricsClient);

        public static Func<string, int> CreateDelegate() => text => text.Length;

        public static string Version => "3";

        public static Distribution Distribute(string surveyId) => new();
    }

    public static class Extensions
    {
        public static string ToSurveyLink(this string surveyId) => surveyId;

        public static IEnumerable<SurveyDefinition> OnlyOpen(this IEnumerable<SurveyDefinition> surveys) => surveys;

        public static DistributionAwaiter GetAwaiter(this Guid surveyId) => default;

        public static void Deconstruct(this Guid surveyId, out string form, out string brand) => (form, brand) = ("", "");

        public static IEnumerator<string> GetEnumerator(this Guid surveyId) => Enumerable.Empty<string>().GetEnumerator();

        public static void Add(this Queue<string> recipients, string recipient) => recipients.Enqueue(recipient);

        public static int Select(this Guid surveyId, Func<string, string> read) => read("").Length;

        public static void AddQualtrics(this IDictionary<string, object> services) => services["survey"] = new QualtricsClient();
    }

    [AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
    public sealed class SurveyAttribute : Attribute
    {
        public SurveyAttribute(string id)
        {
            Id = id;
        }

        public string Id { get; }

        public Channel Channel { get; set; }
    }

    public enum Channel
    {
        Email,
        Sms,
    }
}

namespace Qualtrics.Api.Models
{
    public sealed record SurveyDefinition(string Id, string Name);

    public sealed class Contact
    {
        public string Recipient { get; set; } = "";

        public static implicit operator Contact(string recipient) => new() { Recipient = recipient };

        public static implicit operator string(Contact contact) => contact.Recipient;

        public void Deconstruct(out string recipient, out int language) => (recipient, language) = (Recipient, 0);
    }

    public sealed class MailingList : List<Contact>
    {
        public static MailingList operator +(MailingList list, string recipient) => list;

        public static bool operator ==(MailingList left, MailingList right) => ReferenceEquals(left, right);

        public static bool operator !=(MailingList left, MailingList right) => !(left == right);

        public override bool Equals(object? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => Count;
    }

    /// <summary>A struct without references, so that a pointer to it is allowed.</summary>
    public struct Score
    {
        public int Value;

        public static explicit operator int(Score score) => score.Value;

        public static explicit operator Score(int value) => new() { Value = value };

        public static Score operator ++(Score score) => new() { Value = score.Value + 1 };
    }

    public class Message
    {
        public string Body { get; set; } = "";
    }
}
