// An attribute of System activates a type of the platform by name.
using System.ComponentModel;

namespace Contoso.Shop;

[TypeConverter("Qualtrics.Api.Models.ContactConverter, Qualtrics.Api")] // POL3012
class Recipient
{
}
