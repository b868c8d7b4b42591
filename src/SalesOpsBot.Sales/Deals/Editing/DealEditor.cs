using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Deals.Editing;

/// <summary>Turns what somebody wants a deal to be into the fields that change.</summary>
public sealed class DealEditor(DealVocabulary vocabulary, SalesOptions options)
{
    /// <summary>The fields that were spoken of, with what they were and what they become.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="edit">What it shall be.</param>
    /// <param name="now">The deal's fields as they are; empty for a new deal.</param>
    /// <param name="cancellationToken">Stops the look-ups.</param>
    public async Task<Outcome<IReadOnlyList<FieldChange>>> EditAsync(Viewer viewer, DealEdit edit, IReadOnlyDictionary<string, string?> now, CancellationToken cancellationToken)
    {
        var fields = new List<FieldChange>();
        foreach (var (name, said) in Said(edit))
        {
            switch (await ReadAsync(viewer, name, said, now.GetValueOrDefault(name), cancellationToken))
            {
                case Outcome<string?>.Failed { Problem: var problem }: return problem;
                case Outcome<string?>.Found { Value: var after }: fields.Add(new(name, now.GetValueOrDefault(name), after)); break;
            }
        }

        return await EnteredAsync(viewer, fields, now, cancellationToken);
    }

    private async Task<Outcome<IReadOnlyList<FieldChange>>> EnteredAsync(Viewer viewer, List<FieldChange> fields, IReadOnlyDictionary<string, string?> now, CancellationToken cancellationToken)
    {
        if (fields.Find(f => f.Field == "stage") is not { } stage || FieldText.Key(stage.After) == FieldText.Key(stage.Before)) return fields;
        var entered = (await vocabulary.StagesAsync(cancellationToken)).First(s => s.Name == FieldText.Key(stage.After));
        var followed = StageEntry.Follow(viewer, entered, fields, now);
        return StageEntry.Lacking(entered, followed, now) is { } lacking ? (Outcome<IReadOnlyList<FieldChange>>)lacking
            : entered.Status != DealStatus.Open && FieldText.Day(followed.First(f => f.Field == "close_date").After) > viewer.Today ? Problem.Invalid("close_date", $"A deal can't have been {entered.Name.ToLowerInvariant()} on a day that is still to come.")
            : new Outcome<IReadOnlyList<FieldChange>>.Found(followed);
    }

    private static IEnumerable<(string Name, string Said)> Said(DealEdit edit)
    {
        (string Name, string? Said)[] all =
        [
            ("name", edit.Name), ("account", edit.Account), ("product", edit.Product), ("owner", edit.Owner), ("stage", edit.Stage), ("value", edit.Value),
            ("close_date", edit.CloseDate), ("category", edit.Category), ("probability", edit.Probability), ("next_step", edit.NextStep), ("lost_reason", edit.LostReason),
        ];
        return all.Where(field => field.Said is not null).Select(field => (field.Name, field.Said!.Trim()));
    }

    private async Task<Outcome<string?>> ReadAsync(Viewer viewer, string name, string said, string? now, CancellationToken cancellationToken)
    {
        if (said.Length == 0) return name is "stage" or "owner" or "name" ? Problem.Invalid(name, $"A deal can't be without {(name == "owner" ? Say("an owner") : Say($"a {name}"))}.") : (string?)null;
        return name switch
        {
            "stage" => (await vocabulary.StageAsync(said, cancellationToken)).Then<string?>(stage => FieldText.Reference(stage.Name, stage.Name)),
            "product" => (await vocabulary.ProductAsync(said, cancellationToken)).Then<string?>(product => FieldText.Reference(product.Name, product.Name)),
            "account" => await vocabulary.AccountAsync(said, cancellationToken),
            "owner" => DealVocabulary.Owner(viewer, said),
            "value" => AmountExpression.Read(said, FieldText.Money(now), options.CompanyCurrency).Then(Known),
            "close_date" => DayExpression.Read("close_date", said, FieldText.Day(now) ?? viewer.Today).Then<string?>(day => FieldText.Of(day)),
            "probability" => Probability(said),
            "category" => CategoryWords.TryRead(said) is { } category ? CategoryWords.Of(category) : Problem.Invalid("category", $"A deal is pipeline, best case, commit or omitted; “{said}” is none of these."),
            _ => Text(name, said),
        };
    }

    private Outcome<string?> Known(Money value) => options.InCompanyCurrency(value) is null
        ? Problem.Invalid("value", $"I know no exchange rate for {value.Currency}. Say the amount in {options.CompanyCurrency}.")
        : FieldText.Of(value);

    private static Outcome<string?> Text(string name, string said) =>
        said.Length > RecordFields.LongestText ? Problem.Invalid(name, $"That is longer than I keep: at most {RecordFields.LongestText} characters.") : said;

    private static Outcome<string?> Probability(string said)
    {
        var percent = said.EndsWith('%');
        var read = double.TryParse(percent ? said[..^1] : said, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        // "1" alone is a certainty; nobody says one per cent without the sign.
        var share = percent || number > 1 ? number / 100 : number;
        return read && share is >= 0 and <= 1 ? FieldText.Of(share) : Problem.Invalid("probability", $"A probability lies between 0% and 100%; “{said}” does not.");
    }
}
