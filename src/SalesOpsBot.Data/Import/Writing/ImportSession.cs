using System.Globalization;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>What all files of one import share: the transaction, who and what is known, and what was found.</summary>
internal sealed class ImportSession : IDisposable
{
    private readonly Dictionary<RecordKind, KindSummary> _kinds = [];
    private Dictionary<long, (string Name, long? ListPrice)>? _products;

    public ImportSession(ImportCommands commands, SalesOptions sales, DateTimeOffset now, SetAsideReport report)
    {
        (Commands, Sales, Now, Report) = (commands, sales, now, report);
        Stages = new(commands, sales.Stages, Notes);
        People = new(new(commands, "salespeople", "external_id", "email"), MakePerson);
        Accounts = new(new(commands, "accounts", "external_id", null), (id, name) => Insert("INSERT INTO accounts (external_id, name) VALUES (@p0, @p1) RETURNING id", id, name));
        Products = new(new(commands, "products", null, null), (_, name) => Insert("INSERT INTO products (name) VALUES (@p0) RETURNING id", name));
        DealsById = new(commands, "deals");
        HadDeals = commands.Value("SELECT 1 FROM deals LIMIT 1") is not null;
        LeadsById = new(commands, "leads");
    }

    public ImportCommands Commands { get; }

    public SalesOptions Sales { get; }

    public DateTimeOffset Now { get; }

    /// <summary>The day that changes are kept under.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.UtcDateTime);

    public SetAsideReport Report { get; }

    public StageBook Stages { get; }

    public ReferenceBook People { get; }

    public ReferenceBook Accounts { get; }

    public ReferenceBook Products { get; }

    public IdLookup DealsById { get; }

    /// <summary>Whether there were deals before this import.</summary>
    public bool HadDeals { get; }

    public IdLookup LeadsById { get; }

    /// <summary>Changes a deal on its way in; nothing leaves it out.</summary>
    public Func<Kinds.DealDraft, Kinds.DealDraft?>? TransformDeal { get; init; }

    /// <summary>What was assumed, in sentences.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>What was met so far, in the order of import.</summary>
    public IReadOnlyList<KindSummary> Kinds => [.. _kinds.OrderBy(kind => kind.Key).Select(kind => kind.Value)];

    /// <summary>The counts of a kind.</summary>
    public KindSummary Count(RecordKind kind) => _kinds.TryGetValue(kind, out var summary) ? summary : _kinds[kind] = new(kind);

    /// <summary>A product's own name and list price.</summary>
    public (string Name, long? ListPrice) Product(long id)
    {
        _products ??= Commands.Rows("SELECT id, name, list_price FROM products")
            .ToDictionary(row => Convert.ToInt64(row[0], CultureInfo.InvariantCulture), row => ((string)row[1]!, row[2] is null ? (long?)null : Convert.ToInt64(row[2], CultureInfo.InvariantCulture)));
        if (!_products.ContainsKey(id)) _products = null;
        return _products is null ? Product(id) : _products[id];
    }

    /// <summary>The id by which a record that is named without one is known already, or the name.</summary>
    public string KnownId(ReferenceBook book, string table, string name) =>
        book.Keys.Find(name, out _) is { } id ? (string)Commands.Value($"SELECT external_id FROM {table} WHERE id = {id.ToString(CultureInfo.InvariantCulture)}")! : name;

    /// <summary>Counts and tells what had to be made.</summary>
    public void TellWhatWasMade()
    {
        Tell(People, RecordKind.People, "in no file of people and not known before; they were made from the deals and teams that name them, as reps (managers where others report to them)");
        Tell(Accounts, RecordKind.Accounts, "in no file of accounts and not known before; they were made from their names");
        Tell(Products, RecordKind.Products, "in no file of products and not known before; they were made from their names, without a list price");
    }

    /// <summary>Leaves nothing behind in the connection, which others will use.</summary>
    public void DropTables()
    {
        foreach (var book in (ReferenceBook[])[People, Accounts, Products]) book.Keys.Drop();
    }

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[People, Accounts, Products, DealsById, LeadsById]) part.Dispose();
    }

    private void Tell(ReferenceBook book, RecordKind kind, string how)
    {
        if (book.Made == 0) return;
        Count(kind).New += book.Made;
        Notes.Add(string.Create(CultureInfo.InvariantCulture, $"{book.Made:N0} {kind.ToString().ToLowerInvariant()} {how}: {book.MadeNames}."));
    }

    private long MakePerson(string id, string name) => Insert(
        "INSERT INTO salespeople (external_id, name, email, role, time_zone, language, active, generated) VALUES (@p0, @p1, @p2, @p3, 'Etc/UTC', 'en-US', TRUE, FALSE) RETURNING id",
        id, name, Array.Find([name, id], text => text.Contains('@', StringComparison.Ordinal)), (int)Role.Rep);

    private long Insert(string sql, params ReadOnlySpan<object?> values) => Convert.ToInt64(Commands.Value(sql, values), CultureInfo.InvariantCulture);
}
