namespace SalesOpsBot.Sales.Changes;

/// <summary>Settings of changes from the chat: <c>Sales:Changes</c>.</summary>
public sealed class ChangeOptions
{
    /// <summary>How long a prepared change waits; 15 minutes by default, from one minute to a day.</summary>
    public TimeSpan ExpireAfter { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>How long a change can be undone; a day by default.</summary>
    public TimeSpan UndoFor { get; set; } = TimeSpan.FromHours(24);

    /// <summary>The most records of one change; 200 by default.</summary>
    public int MostRecords { get; set; } = 200;

    /// <summary>The write policy. Of the rules that hold, the one that demands most decides; where none holds, a confirmation is asked for.</summary>
    public IList<ChangeRule> Rules { get; } = [];
}
