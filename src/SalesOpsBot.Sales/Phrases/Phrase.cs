using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace SalesOpsBot.Sales.Phrases;

/// <summary>
/// Words to a person, written in English where they are used and said in the language of whoever reads them. What stands around the holes is the key
/// under which the phrase books have them, as with gettext: a phrase is a whole sentence or a label, never half a word.
/// </summary>
/// <example><c>Say($"{owner} has {deals} in {region}.")</c> has the key <c>{0} has {1} in {2}.</c></example>
[InterpolatedStringHandler]
public sealed class Phrase
{
    private readonly StringBuilder _key;
    private readonly List<Hole> _holes;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    /// <param name="literalLength">How long the words are.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public Phrase(int literalLength, int formattedCount) => (_key, _holes) = (new(literalLength + (formattedCount * "{0}".Length)), new(formattedCount));

    /// <summary>Words without holes.</summary>
    public Phrase(string words)
        : this(0, 0) => _key.Append(words);

    /// <summary>Words without holes.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    public static implicit operator Phrase?(string? words) => words is null ? null : new(words);

    /// <summary>As it is said.</summary>
    [return: NotNullIfNotNull(nameof(phrase))]
    public static implicit operator string?(Phrase? phrase) => phrase?.ToString();

    /// <summary>As it stands in the program, its holes open.</summary>
    public string English => _key.ToString();

    /// <summary>Says a phrase.</summary>
    public static string Say(Phrase phrase) => phrase.ToString();

    /// <summary>Called by the compiler for the words between holes.</summary>
    public void AppendLiteral(string words) => _key.Append(words);

    /// <summary>Called by the compiler for a hole.</summary>
    /// <param name="value">What goes in; a number or a day is written as the language does.</param>
    /// <param name="format">How.</param>
    public void AppendFormatted(object? value, string? format = null)
    {
        _key.Append('{').Append(_holes.Count).Append('}');
        _holes.Add(new(value, format));
    }

    /// <summary>As it is said in the language of the turn.</summary>
    public override string ToString() => PhraseBook.Spoken.Say(English, _holes);

    /// <summary>What goes into a hole.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Format">How it is written.</param>
    internal readonly record struct Hole(object? Value, string? Format);
}
