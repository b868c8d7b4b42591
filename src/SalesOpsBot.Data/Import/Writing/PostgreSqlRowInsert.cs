using System.Globalization;
using System.Text;
using Npgsql;
using SalesOpsBot.Data.Engines;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>Gathers rows and copies them: a statement for each would travel to the server and back. While a copy runs the connection can do nothing else, so it never stays open.</summary>
internal sealed class PostgreSqlRowInsert(NpgsqlConnection connection, string table, IReadOnlyList<string> columns) : RowInsert
{
    private const int MostGathered = 1 << 18;

    private readonly string _copy = $"COPY {table} ({string.Join(", ", columns)}) FROM STDIN";
    private readonly StringBuilder _rows = new();

    public override void Insert(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (i > 0) _rows.Append('\t');
            Append(values[i]);
        }

        _rows.Append('\n');
        if (_rows.Length >= MostGathered) Flush();
    }

    public override void Flush()
    {
        if (_rows.Length == 0) return;
        using (var copy = connection.BeginTextImport(_copy))
        {
            foreach (var chunk in _rows.GetChunks()) copy.Write(chunk.Span);
        }

        _rows.Clear();
    }

    public override void Dispose() => _rows.Clear();

    private void Append(object? value)
    {
        switch (value)
        {
            case null:
                _rows.Append("\\N");
                break;
            case string text:
                AppendEscaped(PostgreSqlTexts.Clean(text));
                break;
            case bool flag:
                _rows.Append(flag ? 't' : 'f');
                break;
            case double number:
                _rows.Append(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case IConvertible number:
                _rows.Append(number.ToInt64(CultureInfo.InvariantCulture));
                break;
            default:
                throw new NotSupportedException($"A value of {value.GetType()} cannot be inserted.");
        }
    }

    private void AppendEscaped(string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => _rows.Append("\\\\"),
                '\t' => _rows.Append("\\t"),
                '\n' => _rows.Append("\\n"),
                '\r' => _rows.Append("\\r"),
                _ => _rows.Append(c),
            };
        }
    }
}
