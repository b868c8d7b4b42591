namespace SalesOpsBot.Assistant.Language.Moments.Clocks;

/// <summary>A time of day that stands alone.</summary>
internal static class ClockRules
{
    /// <summary>"3pm", "half past seven", "the 5 of "at 5".</summary>
    public static Found? Alone(MomentText text, int at)
    {
        if (About(text, at) is { } about) return about;
        if (ClockReader.Read(text, at) is not { } clock || !(clock.IsSure || IsHour(text, at, clock.End))) return null;
        return new(clock.Moment, clock.End);
    }

    /// <summary>Whether a bare number is an hour: "at 6", but not "at 6 %".</summary>
    public static bool IsHour(MomentText text, int at, int end) => MomentWords.BeforeHour.End(text, at - 1) == at && (text.Word(end) is null or "." or "," || MomentWords.AfterHour.End(text, end) is not null);

    // "around 1pm".
    private static Found? About(MomentText text, int at) => MomentWords.Bounds.Read(text, at) is (MomentBound.About, var place) && ClockReader.Read(text, place) is { } clock && (clock.IsSure || IsHour(text, place, clock.End))
        ? new(clock.Moment with { Bound = MomentBound.About }, clock.End)
        : null;
}
