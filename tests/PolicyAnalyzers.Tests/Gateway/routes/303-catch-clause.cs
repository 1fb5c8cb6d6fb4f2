// Catches the platform's exception.
using System;

namespace Contoso.Shop;

static class Sender
{
    static bool Try(Action send)
    {
        try
        {
            send();
            return true;
        }
        catch (Qualtrics.Api.SurveyException) // POL3001
        {
            return false;
        }
    }
}
