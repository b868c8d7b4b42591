using Microsoft.Data.Sqlite;
using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Data.Playbook;

/// <summary>
/// A full-text index (SQLite's FTS5) over passages, in memory: it is made anew from the files whenever they change, so there is nothing in it that a database
/// would have to keep, and any database may stand beside it. Words are compared by their stems and without accents. Not for several threads at once.
/// </summary>
internal sealed class PlaybookIndex : IDisposable
{
    // A word in the page's title or in a heading says more about a passage than one in its text.
    private const string Search = "SELECT rowid, -bm25(passages, 2.0, 5.0, 1.0) FROM passages WHERE passages MATCH $word";

    private readonly SqliteConnection _connection = new("Data Source=:memory:;Pooling=False");

    private PlaybookIndex(IReadOnlyList<PlaybookPassage> passages) => Passages = passages;

    /// <summary>What is in it.</summary>
    public IReadOnlyList<PlaybookPassage> Passages { get; }

    /// <summary>Makes the index.</summary>
    public static PlaybookIndex Of(IReadOnlyList<PlaybookPassage> passages)
    {
        var index = new PlaybookIndex(passages);
        index.Fill();
        return index;
    }

    /// <summary>The passages that hold at least one of the words.</summary>
    public IReadOnlyList<PlaybookHit> Find(IReadOnlyList<string> words)
    {
        var found = new SortedDictionary<long, (List<string> Words, double Relevance)>();
        using var command = _connection.CreateCommand();
        command.CommandText = Search;
        var word = command.Parameters.Add("$word", SqliteType.Text);
        foreach (var searched in words)
        {
            // In quotation marks everything is a word: the language of queries is nobody's to speak.
            word.Value = $"\"{searched.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)}\"";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                var (held, relevance) = found.GetValueOrDefault(rows.GetInt64(0), ([], 0));
                held.Add(searched);
                found[rows.GetInt64(0)] = (held, relevance + rows.GetDouble(1));
            }
        }

        return [.. found.Select(f => new PlaybookHit(Passages[(int)f.Key], f.Value.Words, f.Value.Relevance))];
    }

    /// <summary>Frees the memory.</summary>
    public void Dispose() => _connection.Dispose();

    private void Fill()
    {
        _connection.Open();
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "CREATE VIRTUAL TABLE passages USING fts5(page, heading, text, tokenize = 'porter unicode61 remove_diacritics 2')";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO passages (rowid, page, heading, text) VALUES ($id, $page, $heading, $text)";
        foreach (var (id, passage) in Passages.Index())
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$id", id);
            command.Parameters.AddWithValue("$page", passage.Page);
            command.Parameters.AddWithValue("$heading", passage.Heading);
            command.Parameters.AddWithValue("$text", string.Join('\n', passage.Lines));
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
