namespace SalesOpsBot.Sales.Territories;

/// <summary>One condition of a <see cref="Territory"/>.</summary>
public sealed class TerritoryRule
{
    /// <summary>What it looks at.</summary>
    public TerritoryRuleKind Kind { get; init; }

    /// <summary>The account's name, the sector or the region; case and spaces at the ends do not matter. Nothing for a size.</summary>
    public string? Value { get; init; }

    /// <summary>The fewest employees; for a size.</summary>
    public int? AtLeast { get; init; }

    /// <summary>The most employees; for a size.</summary>
    public int? AtMost { get; init; }

    /// <summary>Whether somebody meets it. What is not known meets nothing.</summary>
    public bool Fits(TerritorySubject subject) => Kind switch
    {
        TerritoryRuleKind.NamedAccount => Same(subject.Account),
        TerritoryRuleKind.Sector => Same(subject.Sector),
        TerritoryRuleKind.Region => Same(subject.Region),
        TerritoryRuleKind.Size => subject.Employees is { } employees && employees >= (AtLeast ?? 0) && employees <= (AtMost ?? int.MaxValue),
    };

    /// <summary>In words: <c>region West</c>, <c>100 to 499 employees</c>.</summary>
    public override string ToString() => Kind switch
    {
        TerritoryRuleKind.NamedAccount => Say($"named account {Value}"),
        TerritoryRuleKind.Sector => Say($"sector {Value}"),
        TerritoryRuleKind.Region => Say($"region {Value}"),
        TerritoryRuleKind.Size => (AtLeast, AtMost) switch
        {
            ({ } from, { } to) => Say($"{from:N0} to {to:N0} employees"),
            (null, { } to) => Say($"up to {to:N0} employees"),
            var (from, _) => Say($"{from ?? 0:N0} employees or more"),
        },
    };

    private bool Same(string? text) => Value is not null && text is not null && string.Equals(Value.Trim(), text.Trim(), StringComparison.OrdinalIgnoreCase);
}
