// Sorts incoming mail by its recipient, and logs what it skips.
using System;

namespace Contoso.Shop;

static class Inbox
{
    static bool IsFeedback(string recipient)
    {
        if (recipient == "feedback@fabrikam.example" || recipient.StartsWith("survey@fabrikam.example", StringComparison.Ordinal))
        {
            return true;
        }

        Console.WriteLine("not for feedback@fabrikam.example");
        return false;
    }
}
