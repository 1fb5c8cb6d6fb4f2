// Members of a model that are called like the platform.
using System.Text.Json.Serialization;

namespace Contoso.Shop;

record Invoice(
    [property: JsonPropertyName("qualtrics")] decimal Licence,
    [property: JsonPropertyName("survey")] string Article);
