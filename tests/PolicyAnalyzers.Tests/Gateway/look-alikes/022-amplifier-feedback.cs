// Feedback of an amplifier.
namespace Contoso.Audio;

class Amplifier
{
    public double FeedbackRatio { get; set; } = 0.1;

    public double Feedback(double output) => output * FeedbackRatio;

    public override string ToString() => $"feedback {FeedbackRatio}";
}
