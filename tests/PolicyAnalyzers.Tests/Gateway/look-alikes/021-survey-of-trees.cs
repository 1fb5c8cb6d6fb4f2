// A survey of trees in a park.
// language: 12
using System.Collections.Generic;
using System.Linq;

namespace Contoso.Parks;

record Tree(string Species, double Girth);

class TreeSurvey
{
    public List<Tree> Trees { get; } = [];

    public int Count(string species) => Trees.Count(tree => tree.Species == species);
}
