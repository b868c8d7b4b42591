using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notices;

/// <summary>What people are told unasked, and how much of it: the section <c>Sales:Notices</c> of the settings.</summary>
public sealed class NoticeOptions
{
    /// <summary>When the summary comes to those who have not said so, by role: <c>daily 08:00</c>, <c>weekly 08:00</c>, <c>mon,thu 07:30</c> or <c>off</c>.</summary>
    /// <value>Where a role is left out: <c>daily 08:00</c>, and <c>weekly 08:00</c> for sales operations.</value>
    public Dictionary<Role, string> Digests { get; } = [];

    /// <summary>What is different for a kind, by its name in <see cref="NoticeKinds"/>.</summary>
    /// <value>Empty by default.</value>
    public Dictionary<string, NoticeKindOptions> Kinds { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>From which value on a win is big, and a deal's trouble cannot wait for the digest, in units of the company's currency.</summary>
    /// <value>Above 0, default 10000.</value>
    public decimal BigFrom { get; set; } = 10_000;

    /// <summary>How long before a meeting its brief comes.</summary>
    /// <value>5 to 1440 minutes, default 60.</value>
    public int MeetingMinutes { get; set; } = 60;

    /// <summary>From how many days before the end of the fiscal quarter on a forecast is asked for.</summary>
    /// <value>1 to 90, default 10.</value>
    public int ForecastDueDays { get; set; } = 10;

    /// <summary>How many alerts a person gets one by one on a day; more go with the next digest.</summary>
    /// <value>1 to 100, default 8.</value>
    public int MostADay { get; set; } = 8;

    /// <summary>After how many alerts of a kind within 30 days, none of which the person did anything with, the kind waits for the digest.</summary>
    /// <value>1 to 1000, default 10.</value>
    public int IgnoredAfter { get; set; } = 10;

    /// <summary>For how long the ledger is kept.</summary>
    /// <value>31 to 3650 days, default 400.</value>
    public int KeepDays { get; set; } = 400;

    /// <summary>When the summary comes to people of a role.</summary>
    public string DigestOf(Role role) => Digests.GetValueOrDefault(role) ?? (role == Role.SalesOperations ? "weekly 08:00" : "daily 08:00");

    /// <summary>What is different for a kind; nothing is where none is said.</summary>
    public NoticeKindOptions Of(NoticeKind kind) => Kinds.GetValueOrDefault(NoticeKinds.Of(kind).Name) ?? NoticeKindOptions.Usual;
}
