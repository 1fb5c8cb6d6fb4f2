// Takes a Guid apart by an extension method of the platform.
using System;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static string Form(Guid id)
    {
        var (form, _) = id; // POL3001
        return form;
    }
}
