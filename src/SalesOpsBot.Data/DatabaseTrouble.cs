namespace SalesOpsBot.Data;

/// <summary>What is the matter with the database, as far as it concerns whoever waits for an answer.</summary>
public enum DatabaseTrouble
{
    /// <summary>It cannot be reached, or ended the connection.</summary>
    Away,

    /// <summary>There is no room left.</summary>
    Full,

    /// <summary>It can be read and not written.</summary>
    ReadOnly,

    /// <summary>Somebody else has it in use for longer than we wait.</summary>
    Busy,
}
