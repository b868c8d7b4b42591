namespace SalesOpsBot.Sales.People;

/// <summary>Somebody's account in a channel, and who that is to us.</summary>
public sealed class PersonAccount
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>The channel: <c>msteams</c>, <c>slack</c> …</summary>
    public required string Channel { get; init; }

    /// <summary>What names the account for good: the object id in Entra for Teams.</summary>
    public required string AccountKey { get; init; }

    /// <summary>The name that the channel shows.</summary>
    public string? Name { get; init; }

    /// <summary>The e-mail address that the channel vouches for.</summary>
    public string? Email { get; init; }

    /// <summary>Whether the account is a guest's; guests are nobody to us, whatever their address.</summary>
    public bool IsGuest { get; init; }

    /// <summary>Whom an administrator says it is; that wins over the address. Nothing where nobody has said.</summary>
    public SalespersonId? PersonId { get; set; }

    /// <summary>When the channel was last asked about it.</summary>
    public DateTimeOffset SeenAt { get; init; }
}
