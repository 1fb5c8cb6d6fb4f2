using System.Threading.Tasks;

namespace FluentEmail.Core
{
    public interface IFluentEmail
    {
        IFluentEmail To(string emailAddress);

        IFluentEmail Subject(string subject);

        IFluentEmail Body(string body, bool isHtml = false);

        IFluentEmail UsingTemplateFromFile<T>(string filename, T model);

        Task SendAsync();
    }

    public static class Email
    {
        public static IFluentEmail From(string emailAddress) => throw new System.NotSupportedException();
    }
}
