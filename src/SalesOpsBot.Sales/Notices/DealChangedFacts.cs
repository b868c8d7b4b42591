using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Notices;

/// <summary>The facts of a <see cref="NoticeKind.DealChanged"/>.</summary>
/// <param name="By">Who changed it.</param>
/// <param name="Fields">What, before and after.</param>
public sealed record DealChangedFacts(string By, IReadOnlyList<FieldChange> Fields);
