// The governed client's assembly, as other projects see it.
using System.Threading.Tasks;

namespace Contoso.Surveys;

public interface ISurveyClient
{
    Task<bool> InviteAsync(string survey, string recipient);
}

public class SurveyClient : ISurveyClient
{
    public virtual Task<bool> InviteAsync(string survey, string recipient) => Task.FromResult(true);
}

public sealed class SurveyOptions
{
    public string Account { get; set; } = "";
}
