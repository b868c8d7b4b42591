namespace SalesOpsBot.Web.Development;

/// <summary>Who one wants to be.</summary>
internal sealed record PersonChoice(long PersonId);
