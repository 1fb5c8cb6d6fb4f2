// The governed client uses the platform in every shape.
// language: 12
// assembly: Contoso.Surveys
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Qualtrics.Api;
using Qualtrics.Api.Models;
using Platform = Qualtrics.Api.QualtricsClient;
using static Qualtrics.Api.Factory;

[assembly: Survey("all")]

namespace Contoso.Surveys;

public interface ISurveyClient
{
    Task<bool> InviteAsync(string survey, string recipient);
}

public class SurveyClient : SurveyJob, ISurveyClient
{
    private readonly QualtricsClient _client = new("token");
    private readonly List<Contact> _contacts = [];

    public SurveyClient() => _client.Answered += (_, _) => Count++;

    public async Task<bool> InviteAsync(string survey, string recipient)
    {
        _contacts.Add(recipient);
        await using var other = Platform.Connect("contoso");
        foreach (var open in other.OnlyOpen().Where(open => open.Id == survey))
        {
            QualtricsClient.Broadcast(open.Name);
        }

        var (first, _) = _contacts[0];
        Action<string> send = _client.Send;
        send(first);
        dynamic late = Create();
        late.Send(first);
        return CreateObject() is ISurveySender && typeof(Platform).GetMethod("Send") is not null && await Distribute(survey) == 0;
    }
}
