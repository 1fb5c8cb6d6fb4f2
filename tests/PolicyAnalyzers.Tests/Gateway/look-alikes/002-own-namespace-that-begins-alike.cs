// An own namespace begins like the platform's and is another one.
namespace Qualtrics.ApiDocuments
{
    class Reader
    {
        public string Read() => "";
    }
}

namespace Contoso.Shop
{
    static class Use
    {
        static string Run() => new Qualtrics.ApiDocuments.Reader().Read();
    }
}
