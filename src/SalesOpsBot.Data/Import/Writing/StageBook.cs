using System.Globalization;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>The stages of the pipeline: those of the settings are known by all their names, others are added as they are met.</summary>
internal sealed class StageBook
{
    private const double UnknownProbability = 0.5;
    private const int PositionStep = 10;

    private readonly ImportCommands _commands;
    private readonly List<string> _notes;
    private readonly Dictionary<string, Stage> _kept = [];
    private readonly Dictionary<string, Stage> _asWritten = [];
    private readonly Dictionary<string, (StageOptions Options, int Position)> _known = [];

    /// <param name="commands">The transaction.</param>
    /// <param name="configured">The stages of the settings; the standard ones where there are none.</param>
    /// <param name="notes">Where to say what was added.</param>
    public StageBook(ImportCommands commands, IList<StageOptions> configured, List<string> notes)
    {
        (_commands, _notes) = (commands, notes);
        foreach (var (stage, index) in (configured.Count > 0 ? configured : (IEnumerable<StageOptions>)StandardStages.All).Select((stage, index) => (stage, index)))
        {
            foreach (var name in stage.Aliases.Prepend(stage.Name)) _known.TryAdd(HeaderKey.Of(name), (stage, (index + 1) * PositionStep));
        }

        foreach (var row in commands.Rows("SELECT id, name, position, probability, status FROM stages"))
        {
            Keep(new()
            {
                Id = Convert.ToInt32(row[0], CultureInfo.InvariantCulture),
                Name = (string)row[1]!,
                Position = Convert.ToInt32(row[2], CultureInfo.InvariantCulture),
                Probability = Convert.ToDouble(row[3], CultureInfo.InvariantCulture),
                Status = (DealStatus)Convert.ToInt32(row[4], CultureInfo.InvariantCulture),
            });
        }

        foreach (var stage in configured) Find(stage.Name, null, null, null);
    }

    /// <summary>A stage by any of its names; one that nobody knows is added.</summary>
    /// <param name="name">As the file has it.</param>
    /// <param name="probability">0 to 1, where the file tells.</param>
    /// <param name="isWon">Whether its deals are won, where the file tells.</param>
    /// <param name="isClosed">Whether its deals are closed, where the file tells.</param>
    public Stage Find(string name, double? probability, bool? isWon, bool? isClosed)
    {
        if (_asWritten.TryGetValue(name, out var found)) return found;
        return _asWritten[name] = Look(name, probability, isWon, isClosed);
    }

    private Stage Look(string name, double? probability, bool? isWon, bool? isClosed)
    {
        var key = HeaderKey.Of(name);
        if (_kept.TryGetValue(key, out var kept)) return kept;
        if (_known.TryGetValue(key, out var known))
        {
            return _kept.TryGetValue(HeaderKey.Of(known.Options.Name), out kept)
                ? _kept[key] = kept
                : _kept[key] = Add(known.Options.Name, known.Position, known.Options.Probability, known.Options.Status);
        }

        var status = StatusOf(name, isWon, isClosed);
        var chance = status switch { DealStatus.Won => 1, DealStatus.Lost => 0, DealStatus.Open => probability ?? UnknownProbability };
        var before = _known.Values.Where(k => k.Options.Status == DealStatus.Open && k.Options.Probability <= chance);
        var position = before.Select(k => k.Position).DefaultIfEmpty(0).Max() + (PositionStep / 2);
        var told = status switch
        {
            DealStatus.Won => "won",
            DealStatus.Lost => "lost",
            DealStatus.Open => string.Create(CultureInfo.InvariantCulture, $"open with a probability of {chance:P0}"),
        };
        _notes.Add($"The stage '{name}' is new here; it was added as {told}.");
        return Add(name, status == DealStatus.Open ? position : _known.Values.Max(k => k.Position) + PositionStep, chance, status);
    }

    private static DealStatus StatusOf(string name, bool? isWon, bool? isClosed)
    {
        if (isWon == true) return DealStatus.Won;
        if (isClosed is { } closed) return closed ? DealStatus.Lost : DealStatus.Open;
        var words = name.Split([' ', '-', '_', '/', '('], StringSplitOptions.RemoveEmptyEntries);
        if (words.Contains("won", StringComparer.OrdinalIgnoreCase)) return DealStatus.Won;
        return words.Contains("lost", StringComparer.OrdinalIgnoreCase) ? DealStatus.Lost : DealStatus.Open;
    }

    private Stage Add(string name, int position, double probability, DealStatus status)
    {
        var id = _commands.Value("INSERT INTO stages (name, position, probability, status) VALUES (@p0, @p1, @p2, @p3) RETURNING id", name, position, probability, (int)status);
        return Keep(new() { Id = Convert.ToInt32(id, CultureInfo.InvariantCulture), Name = name, Position = position, Probability = probability, Status = status });
    }

    private Stage Keep(Stage stage) => _kept[HeaderKey.Of(stage.Name)] = stage;
}
