// Uses the platform's type by an alias, and by a name that is nobody's.
using Sheet = Qualtrics.Api.Panels.Wave; // POL3001

namespace Contoso.Shop;

class Job
{
    private Sheet? sheet; // POL3001

    object? Show() => sheet; // POL3001
}
