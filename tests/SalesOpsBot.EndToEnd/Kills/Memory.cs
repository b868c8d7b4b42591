namespace SalesOpsBot.EndToEnd.Kills;

/// <summary>What a client was told, to be held against the database.</summary>
internal sealed class Memory
{
    /// <summary>Changes that it was told are made.</summary>
    public HashSet<string> Made { get; } = [];

    /// <summary>Those of them that it was told were taken back.</summary>
    public HashSet<string> TakenBack { get; } = [];

    /// <summary>The notes that it sent, each once, and whether it was told that they are kept.</summary>
    public Dictionary<string, bool> Notes { get; } = [];

    /// <summary>Changes that were prepared in one run of the program and confirmed in a later one.</summary>
    public int ConfirmedInALaterRun { get; set; }

    /// <summary>Changes that met somebody else's.</summary>
    public int Conflicts { get; set; }
}
