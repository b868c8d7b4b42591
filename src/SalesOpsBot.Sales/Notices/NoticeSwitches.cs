namespace SalesOpsBot.Sales.Notices;

/// <summary>The kinds that a person switched off, as text: names for the database, labels for people. Pure.</summary>
public static class NoticeSwitches
{
    /// <summary>The kinds of a text of names or labels, in the order in which people read them; what is no kind is left out.</summary>
    public static IReadOnlyList<NoticeKindInfo> Of(string? text)
    {
        var off = (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(NoticeKinds.Named).ToHashSet();
        return [.. NoticeKinds.All.Where(off.Contains)];
    }

    /// <summary>The labels; nothing where there is none.</summary>
    public static string? Labels(string? text) => Of(text) is { Count: > 0 } off ? string.Join(", ", off.Select(k => k.Label)) : null;

    /// <summary>The names; nothing where there is none.</summary>
    public static string? Names(string? text) => Of(text) is { Count: > 0 } off ? string.Join(',', off.Select(k => k.Name)) : null;
}
