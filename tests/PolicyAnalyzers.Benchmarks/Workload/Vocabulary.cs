using System.Collections.Immutable;

namespace PolicyAnalyzers.Benchmarks.Workload;

/// <summary>The words from which names are made. Some of the neutral ones look like customer data, as they do in real code.</summary>
internal static class Vocabulary
{
    public static ImmutableArray<string> Areas { get; } =
    [
        "Billing", "Catalogue", "Contracts", "Deliveries", "Disputes", "Documents", "Fleet", "Inventory", "Loyalty", "Maintenance",
        "Manufacturing", "Metering", "Payments", "Planning", "Pricing", "Procurement", "Quality", "Returns", "Sales", "Warehousing",
    ];

    public static ImmutableArray<string> Modifiers { get; } =
    [
        "Active", "Annual", "Archived", "Bulk", "Central", "Combined", "Daily", "Deferred", "Direct", "Domestic", "Draft", "Express",
        "External", "Final", "Foreign", "Initial", "Internal", "Local", "Manual", "Monthly", "Open", "Partial", "Pending", "Periodic",
        "Planned", "Primary", "Regional", "Remote", "Scheduled", "Seasonal", "Secondary", "Shared", "Special", "Standard", "Temporary",
    ];

    public static ImmutableArray<string> Nouns { get; } =
    [
        "Adjustment", "Allocation", "Assembly", "Batch", "Budget", "Calendar", "Carrier", "Catalogue", "Certificate", "Container", "Discount",
        "Forecast", "Freight", "Inspection", "Invoice", "Machine", "Manifest", "Meter", "Order", "Package", "Pallet", "Payment", "Price",
        "Quota", "Rebate", "Receipt", "Route", "Schedule", "Sensor", "Shelf", "Shift", "Shipment", "Stock", "Tariff", "Template", "Tender",
        "Terminal", "Transfer", "Vehicle", "Voucher",
    ];

    public static ImmutableArray<string> CustomerNouns { get; } =
        ["Customer", "Subscriber", "Member", "Guest", "Recipient", "Policyholder", "Passenger", "Tenant", "Caller", "Attendee"];

    public static ImmutableArray<string> Texts { get; } =
    [
        "BatchCode", "CarrierCode", "Channel", "Colour", "Comment", "CostCentre", "Currency", "Depot", "DisplayName", "EmailTemplate", "FileName",
        "HostAddress", "Incoterm", "Label", "Language", "Material", "Notes", "PhoneModel", "ProductName", "Reference", "Region", "RouteCode",
        "SerialNumber", "Sku", "Source", "TaxCode", "TemplateName", "Unit", "Warehouse", "Zone",
    ];

    public static ImmutableArray<string> CustomerTexts { get; } =
    [
        "Email", "Phone", "MobileNumber", "FirstName", "LastName", "FullName", "Street", "City", "PostalCode", "Iban", "NationalId",
        "LoginName", "DeliveryAddress", "Employer",
    ];

    public static ImmutableArray<string> Numbers { get; } =
        ["Amount", "Capacity", "Distance", "Limit", "Margin", "Rate", "Surcharge", "Volume", "Weight", "Width"];

    public static ImmutableArray<string> Counts { get; } =
        ["Attempts", "Copies", "Level", "Lines", "Pieces", "Position", "Priority", "Quantity", "Rank", "Revision"];

    public static ImmutableArray<string> Dates { get; } =
        ["CreatedAt", "DueAt", "ExpiresAt", "PlannedFor", "ReceivedAt", "ReleasedAt", "ReviewedAt", "ShippedAt", "StartsAt", "UpdatedAt"];

    public static ImmutableArray<string> Uses { get; } = ["order-delivery", "delivery-sms", "delivery-survey"];
}
