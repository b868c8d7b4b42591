using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Web.Channels.Slack.People;

/// <summary>Who an account is to us.</summary>
/// <param name="Viewer">The salesperson, or nothing where the account belongs to none.</param>
/// <param name="Refusal">What is said to an account that may not ask at all.</param>
/// <param name="IsBot">Whether it is a program, which reads nothing.</param>
internal sealed record SlackPerson(Viewer? Viewer, string? Refusal = null, bool IsBot = false);
