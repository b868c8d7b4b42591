namespace SalesOpsBot.Sales.Profiles;

/// <summary>What a person wants to be set otherwise, in the words of the tool's arguments; nothing leaves a setting as it is.</summary>
public sealed record PreferencesWanted
{
    /// <summary>An IANA name, or a city that has a zone of its own.</summary>
    public string? TimeZone { get; init; }

    /// <summary>A language's English name, or its tag.</summary>
    public string? Language { get; init; }

    /// <summary><c>09:00-17:30</c>.</summary>
    public string? WorkingHours { get; init; }

    /// <summary><c>20:00-07:00</c>, or <c>off</c>.</summary>
    public string? QuietHours { get; init; }

    /// <summary><c>daily</c>, <c>weekly</c>, <c>mon,thu</c> or <c>off</c>, and a time.</summary>
    public string? Digest { get; init; }

    /// <summary>What <see cref="Alerts"/> is where none are wanted.</summary>
    public const string NoAlerts = "none";

    /// <summary>All the alerts that are wanted, with commas between, or <c>none</c>; the others are switched off.</summary>
    public string? Alerts { get; init; }

    /// <summary>Alerts to switch off, or <c>all</c>.</summary>
    public string? AlertsOff { get; init; }

    /// <summary>Alerts to switch on again, or <c>all</c>.</summary>
    public string? AlertsOn { get; init; }

    /// <summary>Whether anything is said of alerts.</summary>
    public bool SaysAlerts => !string.IsNullOrWhiteSpace(Alerts) || !string.IsNullOrWhiteSpace(AlertsOff) || !string.IsNullOrWhiteSpace(AlertsOn);

    /// <summary>Whether anything is said at all.</summary>
    public bool SaysAnything => this != new PreferencesWanted();
}
