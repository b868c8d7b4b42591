using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Names;

namespace SalesOpsBot.Sales.Profiles;

/// <summary>Prepares what a person sets for themselves.</summary>
public sealed class PreferenceService(IRecordStore records, ChangeService changes)
{
    private const int Offered = 5;

    /// <summary>Prepares other settings; nothing leaves one as it is.</summary>
    /// <param name="viewer">Whose.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="timeZone">An IANA name, or a city that has a zone of its own.</param>
    /// <param name="language">A language's English name, or its tag.</param>
    /// <param name="workingHours"><c>09:00-17:30</c>.</param>
    /// <param name="quietHours"><c>20:00-07:00</c>, or <c>off</c>.</param>
    /// <param name="digest"><c>daily</c>, <c>weekly</c> or <c>off</c>, and a time.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<ChangeReport>> SetAsync(
        Viewer viewer, ChangeOrigin origin, string? timeZone, string? language, string? workingHours, string? quietHours, string? digest, CancellationToken cancellationToken)
    {
        (string Field, string? Said, Func<string, Outcome<string?>> Read)[] said =
        [
            ("time_zone", timeZone, Zone), ("language", language, Language), ("working_hours", workingHours, text => Hours("working_hours", text)), ("quiet_hours", quietHours, Quiet), ("digest", digest, Digest),
        ];
        if (said.All(s => string.IsNullOrWhiteSpace(s.Said))) return Problem.Invalid("time_zone", "What should I set? Your time zone, language, working hours, quiet hours, or when the summary comes.");
        return await AccessPolicy.Everything(viewer).ThenAsync(async scope =>
        {
            var now = await records.ReadAsync(scope, RecordKind.Preferences, viewer.Person.ExternalId, cancellationToken) ?? new Dictionary<string, string?>();
            var fields = new List<FieldChange>();
            foreach (var (field, text, read) in said.Where(s => !string.IsNullOrWhiteSpace(s.Said)))
            {
                switch (read(text!.Trim()))
                {
                    case Outcome<string?>.Failed { Problem: var problem }: return problem;
                    case Outcome<string?>.Found { Value: var after }: fields.Add(new(field, now.GetValueOrDefault(field), after)); break;
                }
            }

            return await changes.PrepareAsync(viewer, origin, new("Your settings", [new(RecordKind.Preferences, viewer.Person.ExternalId, "Your settings", ChangeOperation.Update, fields)], null), cancellationToken);
        });
    }

    private static Outcome<string?> Zone(string text)
    {
        if (TimeZoneInfo.TryFindSystemTimeZoneById(text.Replace(' ', '_'), out var zone)) return zone.Id;
        var zones = TimeZoneInfo.GetSystemTimeZones().Where(z => z.Id.Contains('/', StringComparison.Ordinal)).ToList();
        var match = NameFinder.Find(text, zones, z => z.Id[(z.Id.LastIndexOf('/') + 1)..].Replace('_', ' '));
        if (match is { Certain: true, Items: [var found, ..] }) return found.Id;
        return match.Items.Count == 0
            ? Problem.Invalid("time_zone", $"I know no time zone “{text}”. Name a large city of it, like London or New York, or an IANA name like Europe/Paris.")
            : Problem.Ambiguous("time_zone", $"Which time zone do you mean by “{text}”?", [.. match.Items.Take(Offered).Select(z => new Choice(z.Id, z.Id.Replace('_', ' ')))]);
    }

    private static Outcome<string?> Language(string text)
    {
        var known = CultureInfo.GetCultures(CultureTypes.NeutralCultures | CultureTypes.SpecificCultures).FirstOrDefault(c => c.Name.Length > 0 && (Same(c.Name, text) || Same(c.EnglishName, text)));
        return known is null ? Problem.Invalid("language", $"I know no language “{text}”. Say its English name, like German, or its tag, like de-DE.") : known.Name;
    }

    private static Outcome<string?> Quiet(string text) => Same(text, "off") ? (string?)null : Hours("quiet_hours", text);

    private static Outcome<string?> Hours(string argument, string text) => HoursText.TryRead(text) is var (from, until)
        ? HoursText.Of(from, until)
        : Problem.Invalid(argument, $"I can't read “{text}” as hours. Say them like 09:00-17:30.");

    private static Outcome<string?> Digest(string text)
    {
        if (Same(text, "off")) return "off";
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var often = Array.Find(words, w => Same(w, "daily") || Same(w, "weekly"))?.ToLowerInvariant() ?? "daily";
        var time = words.Select(HoursText.Time).FirstOrDefault(t => t is not null);
        return words.Length > 2 || (time is null && words.Length == 2) || (words.Length == 1 && time is null && !Same(words[0], often))
            ? Problem.Invalid("digest", $"I can't read “{text}”. Say daily, weekly or off, and a time, like daily 08:00.")
            : string.Create(CultureInfo.InvariantCulture, $"{often} {time ?? new TimeOnly(8, 0):HH:mm}");
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
