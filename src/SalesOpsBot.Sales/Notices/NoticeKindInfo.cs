using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.Notices;

/// <summary>What is true of a kind of notice.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name in settings, arguments and the ledger: <c>deal_at_risk</c>.</param>
/// <param name="Label">What people call all of them: <c>Deals at risk</c>.</param>
/// <param name="Title">What people call one of them: <c>A deal needs a look</c>.</param>
/// <param name="Roles">Who gets them.</param>
public sealed record NoticeKindInfo(NoticeKind Kind, string Name, Phrase Label, Phrase Title, IReadOnlyList<Role> Roles)
{
    /// <summary>Whether it gathers others, and leaves at the hour that the person set for summaries.</summary>
    public bool IsDigest { get; init; }

    /// <summary>Whether somebody waits for an answer, so that it cannot be switched off, demoted or folded; quiet hours hold all the same.</summary>
    public bool IsAsked { get; init; }
}
