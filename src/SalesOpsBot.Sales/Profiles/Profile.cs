using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Profiles;

/// <summary>The answer to "who am I?".</summary>
public sealed record Profile : Answer
{
    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>What the person does.</summary>
    public required Role Role { get; init; }

    /// <summary>The e-mail address by which channels know the person.</summary>
    public string? Email { get; init; }

    /// <summary>To whom the person reports.</summary>
    public string? Manager { get; init; }

    /// <summary>Those who report to the person directly.</summary>
    public required IReadOnlyList<string> Team { get; init; }

    /// <summary>Number of people below, at any depth.</summary>
    public required int PeopleBelow { get; init; }

    /// <summary>The regional office.</summary>
    public string? Office { get; init; }

    /// <summary>IANA time zone.</summary>
    public required string TimeZone { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The current fiscal quarter.</summary>
    public required Period Quarter { get; init; }

    /// <summary>The quota of the person, or of the people below, for that quarter.</summary>
    public Money? Quota { get; init; }

    /// <summary>What the person may see, a sentence.</summary>
    public required string MaySee { get; init; }

    /// <summary>What the person may change, a sentence.</summary>
    public required string MayChange { get; init; }
}
