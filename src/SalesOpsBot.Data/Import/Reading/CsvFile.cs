using System.Globalization;
using System.Text;
using CsvHelper;

namespace SalesOpsBot.Data.Import.Reading;

/// <summary>A CSV file read record by record, in constant memory.</summary>
internal sealed class CsvFile : IDisposable
{
    /// <summary>Most columns of a table.</summary>
    public const int MaxColumns = 2_000;

    /// <summary>Longest record, in bytes of UTF-8: a quote left open cannot fill the memory.</summary>
    public const int MaxRecordSize = 4 << 20;

    private readonly CsvReader _reader;
    private readonly FileStream _stream;
    private readonly string _name;

    /// <param name="path">Where it is.</param>
    /// <param name="encoding">How its text is encoded.</param>
    /// <param name="delimiter">What stands between cells; nothing lets the first lines decide.</param>
    public CsvFile(string path, Encoding encoding, char? delimiter)
    {
        _name = Path.GetFileName(path);
        _stream = Open(path);
        _reader = CsvReader.Create(_stream, new CsvReaderOptions
        {
            Separator = delimiter,
            Encoding = encoding,
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = MaxRecordSize,
            TrackLineNumbers = true,
        });
    }

    /// <summary>The line that the record starts on, from 1.</summary>
    public long Line => _reader.LineNumber;

    /// <summary>Number of cells of the record.</summary>
    public int Count => _reader.FieldCount;

    /// <summary>How much of the file is read.</summary>
    public long BytesRead => _stream.Position;

    /// <summary>What stands between cells.</summary>
    public char Delimiter => _reader.Separator;

    /// <summary>A cell of the record, without the spaces around it.</summary>
    public string this[int index] => Clean(_reader.GetString(index));

    /// <summary>Whether a cell has nothing in it.</summary>
    public bool IsEmpty(int index) => _reader.GetSpan(index).Trim(" \t"u8).IsEmpty;

    /// <summary>Whether the record is an empty line, or nothing but delimiters.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (!IsEmpty(i)) return false;
            }

            return true;
        }
    }

    /// <summary>Opens a file that another program may have open too.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 16);

    /// <summary>Goes to the next record, if there is one.</summary>
    /// <exception cref="ImportException">What follows is no row of a table.</exception>
    public bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (CsvFormatException e)
        {
            throw new ImportException(string.Create(CultureInfo.InvariantCulture,
                $"{_name}: what follows line {e.LineNumber} cannot be read as a row: {e.Message} Is a quotation mark left open, or is this not a CSV file?"), e);
        }
    }

    /// <summary>The cells of the record.</summary>
    public string[] Cells()
    {
        var cells = new string[Count];
        for (var i = 0; i < cells.Length; i++) cells[i] = this[i];
        return cells;
    }

    public void Dispose() => _reader.Dispose();

    /// <summary>Control characters have no meaning in a name or a note, and some databases refuse them.</summary>
    private static string Clean(string cell)
    {
        if (!cell.AsSpan().ContainsAnyInRange('\0', '\u001F')) return cell.Trim();
        return new string([.. cell.Where(c => c is '\n' or '\t' || !char.IsControl(c))]).Trim();
    }
}
