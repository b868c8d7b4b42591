namespace SalesOpsBot.Data.Mapping;

/// <summary>An activity in the log of a conversation whose log is ours to keep.</summary>
internal sealed class LoggedActivity
{
    public long Id { get; init; }

    /// <summary>The conversation's id.</summary>
    public required string Conversation { get; init; }

    /// <summary>Its place in the conversation.</summary>
    public long Sequence { get; init; }

    /// <summary>The activity's id.</summary>
    public required string Activity { get; init; }

    /// <summary>The activity in UTF-8.</summary>
    public required byte[] Json { get; init; }
}
