using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Assistant.Memory;

/// <summary>All that an answer depends on: two that are equal are answered alike.</summary>
/// <param name="State">The company's data.</param>
/// <param name="Minute">When it is asked; answers tell the minute.</param>
/// <param name="Org">Who may see whom, and the settings that were imported by then.</param>
/// <param name="Person">Who asks.</param>
/// <param name="Formats">The person's clock and language in the channel.</param>
/// <param name="Words">What is said, or tapped.</param>
/// <param name="Before">What was said and answered before.</param>
internal sealed record Question(DataState State, long Minute, OrgChart Org, SalespersonId Person, string Formats, string Words, string Before)
{
    /// <summary>The question of a turn.</summary>
    public static Question Of(UserTurn turn, Viewer viewer, IReadOnlyList<RememberedTurn> before, DataState state) => new(
        state,
        viewer.Now.UtcTicks / TimeSpan.TicksPerMinute,
        viewer.Org,
        viewer.Person.Id,
        $"{viewer.ProfileTimeZone} {viewer.ProfileLanguage}",
        turn.Action is { } tapped ? $"{tapped.Tool} {tapped.View} {tapped.Arguments.ToJsonString()}" : $"“{turn.Text}”",
        string.Concat(before.Select(earlier => earlier.Mark())));
}
