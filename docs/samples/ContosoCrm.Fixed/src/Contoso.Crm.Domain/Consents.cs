namespace Contoso.Crm.Domain;

/// <summary>What customers said yes to.</summary>
public static class Consents
{
    private static readonly HashSet<(Guid Customer, string Consent)> Granted = [];

    /// <summary>Whether the customer has given the consent and not taken it back.</summary>
    public static bool IsGranted(Guid customerId, string consent) => Granted.Contains((customerId, consent));

    public static void Grant(Guid customerId, string consent) => Granted.Add((customerId, consent));

    public static void Withdraw(Guid customerId, string consent) => Granted.Remove((customerId, consent));
}
