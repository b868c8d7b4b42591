namespace SalesOpsBot.Sales.Changes;

/// <summary>What a field's canonical text stands for; see <see cref="FieldText"/>.</summary>
public enum FieldKind
{
    /// <summary>Words, as they were said.</summary>
    Text,

    /// <summary>One of a few words of ours, kept in English and said in the language of whoever reads it: <c>held</c>.</summary>
    Word,

    /// <summary><c>4200.00 USD</c>.</summary>
    Money,

    /// <summary><c>2018-01-15</c>.</summary>
    Day,

    /// <summary><c>2018-01-15T15:00:00.0000000Z</c>.</summary>
    Instant,

    /// <summary>0 to 1: <c>0.6</c>.</summary>
    Share,

    /// <summary>A whole number: minutes, points.</summary>
    Number,

    /// <summary>Another record: its key and its name as it was.</summary>
    Reference,
}
