using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Profiles;

/// <summary>Reads which alerts somebody wants. Pure.</summary>
internal static class AlertArgument
{
    /// <summary>The kinds that are off from then on, as labels.</summary>
    public static Outcome<string?> Off(Salesperson person, PreferencesWanted wanted)
    {
        var mine = NoticeKinds.SwitchesOf(person.Role).ToList();
        return Kinds(wanted.Alerts, mine).Then(only => Kinds(wanted.AlertsOff, mine).Then(off => Kinds(wanted.AlertsOn, mine).Then<string?>(on =>
        {
            var before = string.IsNullOrWhiteSpace(wanted.Alerts) ? NoticeSwitches.Of(person.NoticesOff) : mine.Except(only);
            return NoticeSwitches.Labels(string.Join(',', before.Union(off).Except(on).Select(k => k.Name)));
        })));
    }

    private static Outcome<IReadOnlyList<NoticeKindInfo>> Kinds(string? text, List<NoticeKindInfo> mine)
    {
        if (string.IsNullOrWhiteSpace(text) || string.Equals(text.Trim(), PreferencesWanted.NoAlerts, StringComparison.OrdinalIgnoreCase)) return Found([]);
        if (string.Equals(text.Trim(), "all", StringComparison.OrdinalIgnoreCase)) return Found(mine);
        var kinds = new List<NoticeKindInfo>();
        foreach (var word in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (NoticeKinds.Named(word) is not { } kind) return Problem.Invalid("alerts", $"I send no alerts called “{word}”. There are {string.Join(", ", mine.Select(k => k.Label.ToString().ToLowerInvariant()))}.");
            if (kind.IsAsked) return Problem.Invalid("alerts", $"“{kind.Label}” can't be switched off: somebody waits for your answer.");
            kinds.Add(kind);
        }

        return Found(kinds);
    }

    private static Outcome<IReadOnlyList<NoticeKindInfo>> Found(IReadOnlyList<NoticeKindInfo> kinds) => new Outcome<IReadOnlyList<NoticeKindInfo>>.Found(kinds);
}
