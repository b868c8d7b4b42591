using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Web.Composition;

/// <summary>What is wrong with the settings about meetings.</summary>
internal static class MeetingSettings
{
    /// <summary>A sentence for each fault; none where all is well.</summary>
    public static IEnumerable<string> Faults(MeetingOptions options)
    {
        if (options.DefaultMinutes is < 5 or > 1_440) yield return $"Sales:Meetings:DefaultMinutes is {options.DefaultMinutes}; it must be 5 to 1440.";
        if (options.BufferMinutes is < 0 or > 240) yield return $"Sales:Meetings:BufferMinutes is {options.BufferMinutes}; it must be 0 to 240.";
        if (options.StepMinutes is < 1 or > 60 || 60 % options.StepMinutes != 0) yield return $"Sales:Meetings:StepMinutes is {options.StepMinutes}; it must divide 60, as 15 and 30 do.";
        if (options.SearchDays is < 1 or > 62) yield return $"Sales:Meetings:SearchDays is {options.SearchDays}; it must be 1 to 62.";
        if (!options.PublicAddress.IsAbsoluteUri || options.PublicAddress.Scheme is not ("http" or "https")) yield return $"Sales:Meetings:PublicAddress is “{options.PublicAddress}”; it must be an address such as https://bot.example.com.";
    }
}
