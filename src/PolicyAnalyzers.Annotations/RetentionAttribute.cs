using System;

namespace PolicyAnalyzers.Annotations;

/// <summary>Says how long stored customer data is kept, and what erases it.</summary>
/// <remarks>
/// It speaks of this store and not of its copies, so <see cref="SameAsAttribute"/> does not carry it. The analyzers compare it with the <c>retention</c> of the purposes
/// that the data is held for (POL1012). A member that holds the day, such as <c>DeleteAfter</c>, says as much.
/// </remarks>
/// <example>
/// The policy keeps data for <c>order-updates</c> 400 days; a job erases it after a year.
/// <code>
/// [Retention(365, By = nameof(EraseOldOrders))]
/// public class Order
/// {
///     [CustomerData("delivery-sms")]
///     public string Phone { get; set; }
/// }
/// </code>
/// </example>
[AttributeUsage(Targets.DatumOrType, AllowMultiple = false, Inherited = true)]
public sealed class RetentionAttribute : Attribute
{
    /// <summary>Says how long it is kept.</summary>
    /// <param name="days">Days from when it was captured until it is erased; more than none.</param>
    public RetentionAttribute(int days) => Days = days;

    /// <summary>Days from when it was captured until it is erased.</summary>
    public int Days { get; }

    /// <summary>What erases it: a job, a trigger, a rule of the store.</summary>
    public string? By { get; set; }

    /// <summary>What an auditor should know, in plain words.</summary>
    public string? Notes { get; set; }
}
