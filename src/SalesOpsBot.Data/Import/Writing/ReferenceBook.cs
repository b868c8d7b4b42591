using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>Finds the people, accounts and products that rows name, and makes those that nobody has told of.</summary>
/// <param name="keys">Where they are found.</param>
/// <param name="make">Makes one from an id and a name.</param>
internal sealed class ReferenceBook(KeyBook keys, Func<string, string, long> make) : IDisposable
{
    private const int Told = 5;

    private readonly List<string> _examples = [];

    /// <summary>Where they are found.</summary>
    public KeyBook Keys => keys;

    /// <summary>How many were made.</summary>
    public long Made { get; private set; }

    /// <summary>Who was made, in words.</summary>
    public string MadeNames => string.Join(", ", _examples) + (Made > Told ? ", …" : "");

    /// <summary>The record that a row names by id or by name; nothing where it names none, or where the name is no help (the row then has a problem).</summary>
    public long? Resolve(Row row, Field idField, Field nameField) => Resolve(row, idField, row.Reference(idField), nameField, row.Reference(nameField));

    /// <inheritdoc cref="Resolve(Row, Field, Field)"/>
    public long? Resolve(Row row, Field idField, string? id, Field nameField, string? name)
    {
        if (NamedAddress.TryRead(name) is var (plain, address)) return Resolve(row, idField, id ?? address, nameField, plain);
        if (id is not null && Find(row, idField, id, out var ambiguous) is var byId && (byId is not null || ambiguous)) return byId;
        if (name is not null && Find(row, nameField, name, out ambiguous) is var byName && (byName is not null || ambiguous)) return byName;
        return (id ?? name) is { } externalId ? MakeNew(externalId, name ?? externalId) : null;
    }

    /// <summary>The record that a text means, made where there is none.</summary>
    public long? ResolveOrMake(string reference) => keys.Find(reference, out var ambiguous) is { } id ? id : ambiguous ? null : MakeNew(reference, reference);

    public void Dispose() => keys.Dispose();

    private long? Find(Row row, Field field, string text, out bool ambiguous)
    {
        var found = keys.Find(text, out ambiguous);
        if (ambiguous) row.Reject(field, "is the name of several; an id or an e-mail address would tell which");
        return found;
    }

    private long MakeNew(string externalId, string name)
    {
        var id = make(externalId, name);
        keys.Add(id, externalId, null, name);
        if (++Made <= Told) _examples.Add(name.Length > 40 ? $"{name[..40]}…" : name);
        return id;
    }
}
