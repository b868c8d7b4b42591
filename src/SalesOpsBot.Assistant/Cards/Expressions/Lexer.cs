using System.Text;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>Cuts an expression into words.</summary>
internal static class Lexer
{
    // Longer ones first, so that "<=" is not read as "<".
    private static readonly string[] Symbols =
        ["=>", "==", "!=", "&&", "||", "<=", ">=", "??", "+", "-", "!", "^", "*", "/", "%", "&", "<", ">", "(", ")", ".", "[", "]", "{", "}", ",", ":", "?"];

    /// <exception cref="ExpressionException">A character has no place in an expression, or a text has no end.</exception>
    public static IReadOnlyList<Token> Read(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            var c = text[at];
            if (char.IsWhiteSpace(c) || c == '\ufeff')
            {
                at++;
            }
            else if (c is '\'' or '"')
            {
                at = EndOfText(text, at) ?? throw new ExpressionException($"the text that begins at {start} has no end");
                tokens.Add(new(TokenKind.Text, Unescape(text[(start + 1)..(at - 1)], c), start));
            }
            else
            {
                var (kind, length) = Word(text.AsSpan(at));
                if (length == 0) throw new ExpressionException($"“{c}” at {start} does not belong in an expression");
                at += length;
                tokens.Add(new(kind, text[start..at], start));
            }
        }

        tokens.Add(new(TokenKind.End, "", text.Length));
        return tokens;
    }

    /// <summary>The place after the quote that ends a text, given the place of the quote that begins it.</summary>
    public static int? EndOfText(string text, int start)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] == text[start]) return at + 1;
            if (text[at] == '\\' && at + 1 < text.Length && (text[at + 1] == text[start] || text[at + 1] == '\\')) at++;
        }

        return null;
    }

    private static (TokenKind Kind, int Length) Word(ReadOnlySpan<char> text)
    {
        if (char.IsAsciiDigit(text[0])) return (TokenKind.Number, NumberLength(text));
        var prefix = text.StartsWith("@@", StringComparison.Ordinal) ? 2 : text[0] is '_' or '#' or '@' or '$' or '%' || char.IsAsciiLetter(text[0]) ? 1 : 0;
        var name = prefix == 0 ? 0 : prefix + Run(text[prefix..], c => char.IsAsciiLetterOrDigit(c) || c == '_');
        if (name > 1 || (name == 1 && text[0] != '%')) return (TokenKind.Name, name);
        foreach (var symbol in Symbols)
        {
            if (text.StartsWith(symbol, StringComparison.Ordinal)) return (TokenKind.Symbol, symbol.Length);
        }

        return (TokenKind.Symbol, 0);
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var whole = Run(text, char.IsAsciiDigit);
        var fraction = whole < text.Length && text[whole] == '.' ? Run(text[(whole + 1)..], char.IsAsciiDigit) : 0;
        return fraction == 0 ? whole : whole + 1 + fraction;
    }

    private static int Run(ReadOnlySpan<char> text, Func<char, bool> belongs)
    {
        var length = 0;
        while (length < text.Length && belongs(text[length])) length++;
        return length;
    }

    private static string Unescape(string text, char quote)
    {
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var escaped = text[at] == '\\' && at + 1 < text.Length ? text[at + 1] : '\0';
            char? plain = escaped switch { 'n' => '\n', 'r' => '\r', 't' => '\t', '\\' => '\\', _ => escaped == quote && escaped != '\0' ? quote : null };
            result.Append(plain ?? text[at]);
            if (plain is not null) at++;
        }

        return result.ToString();
    }
}
