using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>A lead's arrival and the first time that one of our people answered.</summary>
/// <param name="ExternalId">The lead's id.</param>
/// <param name="Name">The person.</param>
/// <param name="Company">Where the person works.</param>
/// <param name="Status">How it stands.</param>
/// <param name="OwnerId">Who works on it.</param>
/// <param name="ArrivedAt">When it arrived.</param>
/// <param name="AnsweredAt">The first e-mail, call or meeting by a person of ours from then on; what programs send by themselves does not count. Nothing while there is none.</param>
/// <param name="ContactedBefore">Whether one of our people was in touch before it arrived.</param>
public sealed record LeadContact(
    string ExternalId, string Name, string? Company, LeadStatus Status, SalespersonId? OwnerId, DateTimeOffset ArrivedAt, DateTimeOffset? AnsweredAt, bool ContactedBefore);
