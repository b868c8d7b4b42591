namespace SalesOpsBot.Sales.Leads.Intake;

/// <summary>A lead as a form or a marketing system sends it. Nothing of it is to be trusted.</summary>
public sealed record IncomingLead
{
    /// <summary>The sender's own id, by which a second delivery is known; at most 100 characters.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The person's full name; at most 200 characters, as are the texts below.</summary>
    public string? Name { get; init; }

    /// <summary>Where the person works.</summary>
    public string? Company { get; init; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>The person's position.</summary>
    public string? Title { get; init; }

    /// <summary>Where it came from: <c>Website</c>, <c>Webinar</c>.</summary>
    public string? Source { get; init; }

    /// <summary>What the company does.</summary>
    public string? Industry { get; init; }

    /// <summary>Where the company is.</summary>
    public string? Country { get; init; }

    /// <summary>Number of the company's employees, 1 to 10,000,000.</summary>
    public int? Employees { get; init; }
}
