using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Profiles;

namespace SalesOpsBot.Assistant.Profiles;

/// <summary>The data of <c>cards/profile.json</c>.</summary>
internal sealed record ProfileCard : IFramedCard
{
    private const int NamesShown = 8;

    public required CardFrame Frame { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public required string MaySee { get; init; }

    public required string MayChange { get; init; }

    public required CardAction Help { get; init; }

    public static ProfileCard From(Profile profile, Formats formats) => new()
    {
        Frame = CardFrame.Of(profile, profile.Name, null, "who_am_i", [], formats) with { Subtitle = RoleOf(profile) },
        Facts = [.. All(profile, formats).Where(fact => fact.Value is not null).Select(fact => new Fact(fact.Title, fact.Value!))],
        MaySee = profile.MaySee,
        MayChange = profile.MayChange,
        Help = new("help", [], null),
    };

    private static IEnumerable<(string Title, string? Value)> All(Profile profile, Formats formats)
    {
        yield return (Say("E-mail"), profile.Email);
        yield return (Say("Reports to"), profile.Manager);
        yield return (Say("Team"), Team(profile, formats));
        yield return (Say($"Quota {formats.Period(profile.Quarter)}"), profile.Quota is { } quota ? formats.Money(quota) : Say("none is set"));
        yield return (Say("Time zone"), profile.TimeZone);
        yield return (Say("Language"), profile.Language);
    }

    private static string? Team(Profile profile, Formats formats)
    {
        if (profile.PeopleBelow == 0) return null;
        var names = string.Join(", ", profile.Team.Take(NamesShown));
        return profile.PeopleBelow <= Math.Min(profile.Team.Count, NamesShown)
            ? names
            : Say($"{names} and more: {formats.Count(profile.PeopleBelow, "person", "people")} in all");
    }

    private static string RoleOf(Profile profile)
    {
        var role = RoleWords.Of(profile.Role);
        return profile.Office is null ? role : Say($"{role} · {profile.Office} office");
    }
}
