// Passes a string where the platform's type is expected.
using System.Collections.Generic;

namespace Contoso.Shop;

static class Recipients
{
    static void Add(
        List<Qualtrics.Api.Models.Contact> contacts) // POL3001
    {
        contacts.Add("someone"); // POL3001
    }
}
