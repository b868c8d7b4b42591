using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Profiles;

/// <summary>Prepares what a person sets for themselves.</summary>
public sealed class PreferenceService(IRecordStore records, ChangeService changes, SalesOptions options)
{
    private const int Offered = 5;

    /// <summary>What a person has set, and what holds where they have set nothing.</summary>
    public Preferences Show(Viewer viewer) => new()
    {
        AsOf = viewer.Now,
        Scope = "me",
        ScopeLabel = viewer.Person.Name,
        TimeZone = viewer.Zone.Id,
        Language = viewer.Language,
        WorkingHours = HoursText.Of(viewer.Person.WorksFrom, viewer.Person.WorksUntil) ?? HoursText.Of(options.WorkingHours.Start, options.WorkingHours.End)!,
        QuietHours = HoursText.Of(viewer.Person.QuietFrom, viewer.Person.QuietUntil) ?? "off",
        Digest = viewer.Person.Digest ?? options.Notices.DigestOf(viewer.Person.Role),
        Alerts = [.. NoticeKinds.SwitchesOf(viewer.Person.Role).Select(kind => new AlertSwitch(kind.Name, kind.Label, !NoticeKinds.IsStopped(viewer.Person, kind.Kind)))],
        Receipt = new(Say("settings"), 1, Say("what you set yourself; where you set nothing, what your role and the company have"), 1),
    };

    /// <summary>Prepares other settings; nothing leaves one as it is.</summary>
    /// <param name="viewer">Whose.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="wanted">What was said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public async Task<Outcome<ChangeReport>> SetAsync(Viewer viewer, ChangeOrigin origin, PreferencesWanted wanted, CancellationToken cancellationToken)
    {
        (string Field, string? Said, Func<string, Outcome<string?>> Read)[] said =
        [
            ("time_zone", wanted.TimeZone, Zone), ("language", wanted.Language, Language), ("working_hours", wanted.WorkingHours, text => Hours("working_hours", text)), ("quiet_hours", wanted.QuietHours, Quiet),
            ("digest", wanted.Digest, Digest),
            ("alerts_off", wanted.SaysAlerts ? "said" : null, _ => AlertArgument.Off(viewer.Person, wanted)),
        ];
        if (said.All(s => string.IsNullOrWhiteSpace(s.Said))) return Problem.Invalid("time_zone", "What should I set? Your time zone, language, working hours, quiet hours, when the summary comes, or which alerts you want.");
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

            return await changes.PrepareAsync(viewer, origin, new(Say("Your settings"), [new(RecordKind.Preferences, viewer.Person.ExternalId, Say("Your settings"), ChangeOperation.Update, fields)], null), cancellationToken);
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
        var words = text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var often = Array.FindAll(words, w => HoursText.Time(w) is null);
        var times = words.Select(HoursText.Time).OfType<TimeOnly>().ToList();
        var at = times is [var time, ..] ? time : new TimeOnly(8, 0);
        var read = times.Count > 1 || often.Length > 1 ? null : DigestSchedule.TryRead(string.Create(CultureInfo.InvariantCulture, $"{(often is [var days] ? days : "daily")} {at:HH:mm}"));
        return read is null ? Problem.Invalid("digest", $"I can't read “{text}”. Say daily, weekly, days like mon,thu or off, and a time, like daily 08:00.") : read.ToString();
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
