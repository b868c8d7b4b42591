namespace SalesOpsBot.Sales.People;

/// <summary>Somebody of the sales organisation.</summary>
public sealed class Salesperson
{
    private const string UnsaidTimeZone = "Etc/UTC";
    private const string UnsaidLanguage = "en-US";

    /// <summary>The key; zero until it is kept.</summary>
    public SalespersonId Id { get; init; }

    /// <summary>The id in the system that it was imported from.</summary>
    public required string ExternalId { get; init; }

    /// <summary>The full name.</summary>
    public required string Name { get; init; }

    /// <summary>The e-mail address, by which channels know the person.</summary>
    public string? Email { get; init; }

    /// <summary>What the person does.</summary>
    public Role Role { get; init; }

    /// <summary>The job in the sales team, where one is known; see <see cref="Jobs"/>.</summary>
    public Job? Job { get; init; }

    /// <summary>The jobs whose work is the person's own: the one that is known, otherwise closing for a rep, and for an SDR both that open doors.</summary>
    public IReadOnlyList<Job> Jobs => (Job, Role) switch
    {
        ({ } known, _) => [known],
        (null, Role.Rep) => [People.Job.Closing],
        (null, Role.Sdr) => [People.Job.Inbound, People.Job.Prospecting],
        _ => [],
    };

    /// <summary>To whom the person reports.</summary>
    public SalespersonId? ManagerId { get; init; }

    /// <summary>The regional office.</summary>
    public string? Office { get; init; }

    /// <summary>IANA time zone, UTC by default.</summary>
    public string TimeZone { get; set; } = UnsaidTimeZone;

    /// <summary>When the person's working day begins, by their own clock; nothing leaves it to the company's hours.</summary>
    public TimeOnly? WorksFrom { get; set; }

    /// <summary>When it ends.</summary>
    public TimeOnly? WorksUntil { get; set; }

    /// <summary>BCP 47 tag of the language and formats, <c>en-US</c> by default.</summary>
    public string Language { get; set; } = UnsaidLanguage;

    /// <summary>From when on nothing is sent unasked, on the person's own clock; nothing for always.</summary>
    public TimeOnly? QuietFrom { get; set; }

    /// <summary>Until when nothing is sent unasked; before <see cref="QuietFrom"/> it is the next morning's.</summary>
    public TimeOnly? QuietUntil { get; set; }

    /// <summary>When the summary comes: <c>daily 08:00</c>, <c>weekly 08:00</c> or <c>off</c>; nothing for what the role has by default.</summary>
    public string? Digest { get; set; }

    /// <summary>The kinds of notices that the person does not want, by their names with commas between; nothing where all are wanted.</summary>
    public string? NoticesOff { get; set; }

    /// <summary>Whether the zone is one that somebody set.</summary>
    public bool HasOwnTimeZone => TimeZone != UnsaidTimeZone;

    /// <summary>Whether the language is one that somebody set.</summary>
    public bool HasOwnLanguage => Language != UnsaidLanguage;

    /// <summary>False for those who left.</summary>
    public bool Active { get; init; } = true;

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
