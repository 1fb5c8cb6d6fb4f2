// A query over a Guid runs on an extension method of the platform.
using System;
using Qualtrics.Api;

namespace Contoso.Shop;

static class Sender
{
    static int Count(Guid id)
    {
        return from answer in id select answer; // POL3001
    }
}
