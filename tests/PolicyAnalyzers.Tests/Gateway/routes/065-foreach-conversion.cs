// Enumerates the platform's list as strings: the conversion is in the loop, and no call is.
using System.Collections.Generic;

namespace Contoso.Shop;

static class Names
{
    static int Count(
        Qualtrics.Api.Models.MailingList list) // POL3001
    {
        var count = 0;
        foreach (string recipient in list) // POL3001
        {
            count += recipient.Length;
        }

        return count;
    }
}
