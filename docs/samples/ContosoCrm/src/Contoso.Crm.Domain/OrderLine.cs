namespace Contoso.Crm.Domain;

/// <summary>One article of an order.</summary>
public sealed record OrderLine(string ArticleNumber, int Quantity, decimal UnitPrice);
