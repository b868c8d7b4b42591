using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Web.Composition;

/// <summary>What is wrong with the settings about what people are told unasked.</summary>
internal static class NoticeSettings
{
    /// <summary>A sentence for each fault; none where all is well.</summary>
    public static IEnumerable<string> Faults(NoticeOptions options)
    {
        foreach (var (role, digest) in options.Digests.Where(d => d.Value != "off" && DigestSchedule.TryRead(d.Value) is null))
            yield return $"Sales:Notices:Digests:{role} is “{digest}”; it must be like daily 08:00, weekly 08:00, mon,thu 07:30 or off.";
        foreach (var name in options.Kinds.Keys.Where(name => NoticeKinds.Named(name) is null))
            yield return $"Sales:Notices:Kinds:{name} is no kind; there are {string.Join(", ", NoticeKinds.All.Select(k => k.Name))}.";
        if (options.BigFrom <= 0) yield return $"Sales:Notices:BigFrom is {options.BigFrom}; it must be above 0.";
        if (options.MeetingMinutes is < 5 or > 1_440) yield return $"Sales:Notices:MeetingMinutes is {options.MeetingMinutes}; it must be 5 to 1440.";
        if (options.ForecastDueDays is < 1 or > 90) yield return $"Sales:Notices:ForecastDueDays is {options.ForecastDueDays}; it must be 1 to 90.";
        if (options.MostADay is < 1 or > 100) yield return $"Sales:Notices:MostADay is {options.MostADay}; it must be 1 to 100.";
        if (options.IgnoredAfter is < 1 or > 1_000) yield return $"Sales:Notices:IgnoredAfter is {options.IgnoredAfter}; it must be 1 to 1000.";
        if (options.KeepDays is < 31 or > 3_650) yield return $"Sales:Notices:KeepDays is {options.KeepDays}; it must be 31 to 3650.";
    }
}
