using System.Globalization;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Learning;
using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Assistant.Leads;

/// <summary>How leads are spoken of on cards.</summary>
internal static class LeadWords
{
    private const int Longest = 80;

    public static string Trend(LeadTrend trend) => trend switch
    {
        LeadTrend.New => Say("new"),
        LeadTrend.Rising => Say("▲ rising"),
        LeadTrend.Steady => Say("steady"),
        LeadTrend.Falling => Say("▼ falling"),
    };

    /// <summary>The container style of a grade.</summary>
    public static string Style(LeadGrade grade) => grade switch
    {
        LeadGrade.A => "good",
        LeadGrade.B => "accent",
        LeadGrade.C or LeadGrade.D => "emphasis",
    };

    public static string Status(LeadStatus status) => status switch
    {
        LeadStatus.New => Say("new"),
        LeadStatus.Working => Say("working"),
        LeadStatus.Qualified => Say("qualified"),
        LeadStatus.Disqualified => Say("disqualified"),
        LeadStatus.Converted => Say("became a deal"),
    };

    /// <summary>The person and the company: <c>Ann Lee · Isdom</c>.</summary>
    public static string Name(string name, string? company) => string.IsNullOrWhiteSpace(company) ? Short(name) : $"{Short(name)} · {Short(company)}";

    /// <summary>The beginning of a text that strangers typed: a form can be filled with a whole book, a card cannot.</summary>
    public static string Short(string text) => text.Length <= Longest ? text : $"{text.AsSpan(0, char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)}…";

    /// <summary>Points with their sign: <c>+9.5</c>.</summary>
    public static string Signed(decimal points, Formats formats) => points < 0 ? $"−{formats.Number(-points, 1)}" : $"+{formats.Number(points, 1)}";

    /// <summary>What a reason is about, and how many leads it stands on.</summary>
    public static Fact Reason(PredictionReason reason, Formats formats) => new(
        Formats.Capital(reason.Attribute),
        Say($"{Short(reason.Value)} ({string.Create(CultureInfo.InvariantCulture, $"×{Math.Exp(reason.Effect):0.0#}")} the odds; {formats.Count(reason.Leads, "lead", "leads")} like this)"));

    /// <summary>Minutes of working time as people say them: <c>45 min</c>, <c>12.5 h</c>; never in days, which would be read as days of the calendar.</summary>
    public static string WorkingTime(decimal minutes, Formats formats) => minutes < 120 ? Say($"{formats.Number(minutes)} min") : Say($"{formats.Number(minutes / 60, 1)} h");

    /// <summary>Minutes by the clock as people say them: <c>45 min</c>, <c>3.5 h</c>, <c>2.1 days</c>.</summary>
    public static string Wait(decimal minutes, Formats formats) => minutes switch
    {
        < 120 => Say($"{formats.Number(minutes)} min"),
        < 48 * 60 => Say($"{formats.Number(minutes / 60, 1)} h"),
        _ => Say($"{formats.Number(minutes / (24 * 60), 1)} days"),
    };
}
