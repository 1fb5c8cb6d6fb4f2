// Gives a type of the platform to an attribute of System.
using System.ComponentModel;

namespace Contoso.Shop;

[DefaultValue(typeof(Qualtrics.Api.QualtricsClient), "")] // POL3001
class Order
{
}
