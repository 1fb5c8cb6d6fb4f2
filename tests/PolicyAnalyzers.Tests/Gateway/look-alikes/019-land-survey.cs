// A survey of land: geodesy, not research.
namespace Contoso.Geodesy;

record SurveyPoint(double North, double East, double Height);

class LandSurvey
{
    public string Title { get; set; } = "Cadastral survey";

    public double Distance(SurveyPoint from, SurveyPoint to) => to.North - from.North;
}
