using SalesOpsBot.Sales.Leads.Scoring;

namespace SalesOpsBot.Sales.Leads;

/// <summary>What came of freezing a lead's score, or of giving it back.</summary>
/// <param name="Lead">Whose.</param>
/// <param name="Before">The score before.</param>
/// <param name="After">The score after.</param>
public sealed record HandScoreChange(Lead Lead, LeadScore Before, LeadScore After);
