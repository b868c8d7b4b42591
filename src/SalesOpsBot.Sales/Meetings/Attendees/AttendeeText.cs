namespace SalesOpsBot.Sales.Meetings.Attendees;

/// <summary>Those who take part, as a change keeps and shows them: <c>Ann Lee &lt;ann@example.com&gt;; Tom Fox</c>. Pure.</summary>
public static class AttendeeText
{
    /// <summary>The text; nothing for nobody.</summary>
    public static string? Write(IEnumerable<(string Name, string? Email)> attendees) =>
        string.Join("; ", attendees.Select(a => a.Email is null || a.Email == a.Name ? Plain(a.Name) : $"{Plain(a.Name)} <{Plain(a.Email)}>")) is { Length: > 0 } text ? text : null;

    /// <summary>Those of a text.</summary>
    public static IEnumerable<(string Name, string? Email)> Read(string? text) => (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(one =>
        one.EndsWith('>') && one.IndexOf('<', StringComparison.Ordinal) is > 0 and var at ? (one[..at].Trim(), one[(at + 1)..^1]) : (one, one.Contains('@', StringComparison.Ordinal) ? one : null));

    private static string Plain(string text) => string.Concat(text.Select(c => c is ';' or '<' or '>' || char.IsControl(c) ? ' ' : c)).Trim();
}
