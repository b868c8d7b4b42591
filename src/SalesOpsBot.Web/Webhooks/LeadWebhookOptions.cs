namespace SalesOpsBot.Web.Webhooks;

/// <summary>The section <c>Webhooks:Leads</c> of the settings. Secrets may change while the program runs.</summary>
internal sealed class LeadWebhookOptions
{
    /// <summary>Proves that a lead was sent by somebody who knows it; at least 16 characters.</summary>
    /// <value>Nothing by default: then there is no door.</value>
    public string? Secret { get; set; }

    /// <summary>The secret before, valid as well until it is taken out: for the time in which senders change over.</summary>
    public string? PreviousSecret { get; set; }

    /// <summary>Those that are set, the current one first.</summary>
    public IEnumerable<string> Secrets => new[] { Secret, PreviousSecret }.OfType<string>().Where(secret => !string.IsNullOrWhiteSpace(secret));
}
