namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>A moment that was read at a place.</summary>
/// <param name="Moment">Which.</param>
/// <param name="End">The place after it.</param>
internal readonly record struct Found(Moment Moment, int End)
{
    /// <summary>The one that reaches farthest; of two as far, the first.</summary>
    public static Found? Longest(params ReadOnlySpan<Found?> found)
    {
        Found? best = null;
        foreach (var one in found) if (one is { } here && here.End > (best?.End ?? 0)) best = here;
        return best;
    }
}
