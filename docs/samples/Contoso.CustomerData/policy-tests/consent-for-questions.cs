// title: Whoever asks customers how it went needs their consent
namespace Contoso.Shop;

public class Parcel
{
    [Origin(CustomerPolicy.Origins.SignupForm)]
    [Purpose(CustomerPolicy.Purposes.Satisfaction)]
    public string {|POL1004:EmailAddress|} { get; set; } = "";

    [Origin(CustomerPolicy.Origins.SignupForm)]
    [Purpose(CustomerPolicy.Purposes.Satisfaction)]
    [Consent(CustomerPolicy.Consents.DeliveryFeedback)]
    public string ContactEmail { get; set; } = "";
}
