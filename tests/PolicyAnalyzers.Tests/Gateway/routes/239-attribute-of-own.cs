// An own attribute carries the host to a generator.
// language: 12
using System;

namespace Contoso.Shop;

[AttributeUsage(AttributeTargets.Class)]
class ApiHostAttribute(string host) : Attribute
{
    public string Host { get; } = host;
}

[ApiHost("fra1.qualtrics.com")] // POL3002
class Partner
{
}
