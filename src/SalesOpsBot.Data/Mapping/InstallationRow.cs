namespace SalesOpsBot.Data.Mapping;

/// <summary>A workspace that installed the bot, with what it gave us; the channel encrypts that before it comes here.</summary>
internal sealed class InstallationRow
{
    public long Id { get; init; }

    public required string Channel { get; init; }

    public required string Workspace { get; init; }

    public required string Encrypted { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
}
