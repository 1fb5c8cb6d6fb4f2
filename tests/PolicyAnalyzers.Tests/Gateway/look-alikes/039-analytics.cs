// Counts clicks and scores of a game.
// language: 12
using System.Collections.Generic;

namespace Contoso.Shop;

class Analytics
{
    private readonly Dictionary<string, int> _counts = [];

    public void Track(string name) => _counts[name] = _counts.GetValueOrDefault(name) + 1;

    public void Page() => Track("privacy page about surveys opened");
}
