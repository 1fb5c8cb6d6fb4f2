using System;
using System.Net.Http;

namespace Refit
{
    [AttributeUsage(AttributeTargets.Method)]
    public class GetAttribute : Attribute
    {
        public GetAttribute(string path)
        {
            Path = path;
        }

        public string Path { get; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class PostAttribute : Attribute
    {
        public PostAttribute(string path)
        {
            Path = path;
        }

        public string Path { get; }
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class BodyAttribute : Attribute
    {
    }

    public static class RestService
    {
        public static T For<T>(string hostUrl) => throw new NotSupportedException();

        public static T For<T>(HttpClient client) => throw new NotSupportedException();
    }
}
