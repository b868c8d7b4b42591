using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>A file that says how the company works, sound in itself. What it says of people and deals shows only against the database.</summary>
/// <param name="path">Where it is.</param>
/// <param name="kind">What it is.</param>
/// <param name="validFrom">The first day that it is in force; those of earlier days are written first.</param>
internal abstract class AdministrationFile(string path, RecordKind kind, DateOnly validFrom)
{
    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>What it is.</summary>
    public RecordKind Kind => kind;

    /// <summary>The first day that it is in force.</summary>
    public DateOnly ValidFrom => validFrom;

    /// <summary>Keeps what it says: what is the same is left alone, what differs becomes a new version beside the old one.</summary>
    /// <param name="session">The import.</param>
    /// <param name="faults">Where to say what cannot be kept; where one is said, nothing of the import is.</param>
    public abstract void Write(ImportSession session, ICollection<FileFault> faults);

    /// <summary>Somebody whom the file names.</summary>
    /// <returns>Nothing where there is nobody; a fault says so.</returns>
    protected long? Person(ImportSession session, string name, int line, ICollection<FileFault> faults)
    {
        if (session.People.Keys.Find(name, out var ambiguous) is { } person) return person;
        faults.Add(new(path, line, ambiguous ? $"“{name}” is the name of several; an e-mail address or an id would tell which." : $"I know nobody called “{name}”; import people first."));
        return null;
    }
}
