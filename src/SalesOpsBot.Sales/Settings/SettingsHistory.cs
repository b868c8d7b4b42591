namespace SalesOpsBot.Sales.Settings;

/// <summary>Every version of every settings file that was imported. Never changes; a later import makes another.</summary>
public sealed class SettingsHistory
{
    private readonly ILookup<SettingsKind, SettingsVersion> _terms;

    /// <param name="versions">In any order.</param>
    public SettingsHistory(IEnumerable<SettingsVersion> versions)
    {
        Versions = [.. versions.OrderBy(v => v.Kind).ThenBy(v => v.ValidFrom).ThenBy(v => v.Version)];
        _terms = Versions.GroupBy(v => (v.Kind, v.ValidFrom)).Select(g => g.Last()).ToLookup(v => v.Kind);
    }

    /// <summary>The history of a company that imported none: the settings of the program hold.</summary>
    public static SettingsHistory None { get; } = new([]);

    /// <summary>All of them, by kind, first day and number.</summary>
    public IReadOnlyList<SettingsVersion> Versions { get; }

    /// <summary>The versions of a kind that are in force one after the other, earliest first; corrected ones are left out.</summary>
    public IEnumerable<SettingsVersion> Terms(SettingsKind kind) => _terms[kind];

    /// <summary>The version in force on a day.</summary>
    /// <returns>Nothing before the first one's first day: the settings of the program hold then.</returns>
    public SettingsVersion? On(SettingsKind kind, DateOnly day) => _terms[kind].LastOrDefault(v => v.ValidFrom <= day);

    /// <summary>The history as it was known at the end of a day, in UTC.</summary>
    /// <param name="day">Nothing means all that is known.</param>
    public SettingsHistory KnownOn(DateOnly? day) => day is { } last ? new(Versions.Where(v => DateOnly.FromDateTime(v.KeptAt.UtcDateTime) <= last)) : this;
}
