using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Webhooks;

/// <summary>Refuses to start with a secret that could be guessed.</summary>
internal sealed class LeadWebhookOptionsValidator : IValidateOptions<LeadWebhookOptions>
{
    private const int Shortest = 16;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, LeadWebhookOptions options) => options.Secrets.Any(secret => secret.Length < Shortest)
        ? ValidateOptionsResult.Fail($"Webhooks:Leads:Secret and PreviousSecret must have at least {Shortest} characters.")
        : ValidateOptionsResult.Success;
}
