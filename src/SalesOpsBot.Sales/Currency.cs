namespace SalesOpsBot.Sales;

/// <summary>A currency by its ISO 4217 code.</summary>
public readonly record struct Currency
{
    private readonly string? _code;

    /// <param name="code">Three letters, any case.</param>
    /// <exception cref="ArgumentException">The code is not three ASCII letters.</exception>
    public Currency(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length != 3 || !code.All(char.IsAsciiLetter)) throw new ArgumentException($"'{code}' is not an ISO 4217 currency code.", nameof(code));
        _code = code.ToUpperInvariant();
    }

    /// <summary>US dollar.</summary>
    public static Currency Usd { get; } = new("USD");

    /// <summary>The three upper-case letters.</summary>
    public string Code => _code ?? "USD";

    /// <summary>Digits after the decimal point: 0 for the yen, 3 for the Kuwaiti dinar, 2 for most (ISO 4217).</summary>
    public int Digits => Code switch
    {
        "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG" or "RWF" or "UGX" or "VND" or "VUV" or "XAF" or "XOF" or "XPF" => 0,
        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        _ => 2,
    };

    /// <summary>Minor units in one unit: 100 for the dollar.</summary>
    public long MinorPerUnit => Digits switch { 0 => 1, 3 => 1000, _ => 100 };

    /// <summary>The code of three letters, or nothing where the text is not one.</summary>
    public static Currency? TryParse(string? code) => code?.Trim() is { Length: 3 } text && text.All(char.IsAsciiLetter) ? new Currency(text) : null;

    /// <inheritdoc/>
    public override string ToString() => Code;
}
