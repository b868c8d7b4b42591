using System.Globalization;

namespace SalesOpsBot.Assistant.Cards.Expressions;

/// <summary>
/// Reads the expressions that cards hold, with the precedence of the reference's grammar: signs and <c>!</c>, <c>^</c>, <c>* / %</c>, <c>+ -</c>,
/// <c>== !=</c>, <c>&amp;</c>, <c>&lt; &lt;= &gt; &gt;=</c>, <c>&amp;&amp;</c>, <c>||</c>, <c>??</c>, <c>? :</c>. As there, equality binds closer than
/// order and <c>a ? b : c ? d : e</c> means <c>(a ? b : c) ? d : e</c>: write parentheses.
/// </summary>
internal sealed class ExpressionParser
{
    private const int MostDepth = 64;
    private static readonly string[][] Levels = [["??"], ["||"], ["&&"], ["<", "<=", ">", ">="], ["&"], ["==", "!="], ["+", "-"], ["*", "/", "%"]];

    private readonly IReadOnlyList<Token> _tokens;
    private int _at;
    private int _depth;

    private ExpressionParser(string text) => _tokens = Lexer.Read(text);

    private Token Next => _tokens[_at];

    /// <exception cref="ExpressionException">The text is not an expression, or names a function that does not exist.</exception>
    public static Expression Parse(string text)
    {
        var parser = new ExpressionParser(text);
        var expression = parser.Whole();
        return parser.Next.Kind == TokenKind.End ? expression : throw parser.Unexpected();
    }

    private Expression Whole()
    {
        // A template is trusted, but a slip in one must not end the process.
        if (++_depth > MostDepth) throw new ExpressionException($"more than {MostDepth} levels of brackets");
        var expression = Binary(0);
        while (Take("?"))
        {
            var then = Whole();
            Expect(":");
            expression = Apply("if", [expression, then, Binary(0)]);
        }

        _depth--;
        return expression;
    }

    private Expression Binary(int level)
    {
        if (level == Levels.Length) return Power();
        var left = Binary(level + 1);
        while (TakeAny(Levels[level]) is { } symbol) left = Apply(symbol, [left, Binary(level + 1)]);
        return left;
    }

    private Expression Power()
    {
        var left = Signed();
        return Take("^") ? Apply("^", [left, Power()]) : left;
    }

    private Expression Signed() => TakeAny(["!", "-", "+"]) switch
    {
        null => Postfix(),
        "!" => Apply("!", [Signed()]),
        var sign => Apply(sign, [new Constant(0.0), Signed()]),
    };

    private Expression Postfix()
    {
        var expression = Primary();
        while (true)
        {
            if (Take("."))
            {
                expression = new Member(expression, Name());
            }
            else if (Take("["))
            {
                expression = new Element(expression, Whole());
                Expect("]");
            }
            else if (Take("("))
            {
                expression = Apply(expression.ToString(), Arguments(")"));
            }
            else
            {
                return expression;
            }
        }
    }

    private Expression Primary()
    {
        var token = Next;
        _at++;
        switch (token)
        {
            case { Kind: TokenKind.Number }: return new Constant(double.Parse(token.Text, CultureInfo.InvariantCulture));
            case { Kind: TokenKind.Text }: return new Constant(token.Text);
            case { Kind: TokenKind.Name }: return Named(token.Text);
            case { Text: "[" }: return Apply("createArray", Arguments("]"));
            case { Text: "{" }: return new ObjectLiteral(Properties());
            case { Text: "(" }:
                var inner = Whole();
                Expect(")");
                return inner;
            default:
                _at--;
                throw Unexpected();
        }
    }

    private static Expression Named(string name) => name switch
    {
        "true" => new Constant(true),
        "false" => new Constant(false),
        "null" => new Constant(null),
        "undefined" => new Constant(Undefined.Value),
        _ => new Variable(name),
    };

    /// <summary>Arguments up to the bracket; the two parts of a lambda, <c>x =&gt; x.name</c>, count as two.</summary>
    private List<Expression> Arguments(string end)
    {
        var arguments = new List<Expression>();
        if (Take(end)) return arguments;
        do
        {
            arguments.Add(Whole());
            if (Take("=>")) arguments.Add(Whole());
        }
        while (Take(","));
        Expect(end);
        return arguments;
    }

    private List<(string Name, Expression Value)> Properties()
    {
        var properties = new List<(string, Expression)>();
        if (Take("}")) return properties;
        do
        {
            var name = Next.Kind == TokenKind.Text ? _tokens[_at++].Text : Name();
            Expect(":");
            properties.Add((name, Whole()));
        }
        while (Take(","));
        Expect("}");
        return properties;
    }

    private static Call Apply(string name, List<Expression> arguments)
    {
        var canonical = FunctionTable.CanonicalName(name);
        if (!FunctionTable.All.TryGetValue(canonical, out var function)) throw new ExpressionException($"there is no function {name}");
        if (arguments.Count >= function.Least && arguments.Count <= function.Most) return new(canonical, function, arguments);
        throw new ExpressionException($"{name} cannot take {arguments.Count} arguments");
    }

    private string Name() => Next.Kind == TokenKind.Name ? _tokens[_at++].Text : throw Unexpected();

    private bool Take(string symbol) => TakeAny([symbol]) is not null;

    private string? TakeAny(ReadOnlySpan<string> symbols) => Next.Kind == TokenKind.Symbol && symbols.Contains(Next.Text) ? _tokens[_at++].Text : null;

    private void Expect(string symbol)
    {
        if (!Take(symbol)) throw Unexpected();
    }

    private ExpressionException Unexpected() => new(Next.Kind == TokenKind.End ? "it ends too soon" : $"“{Next.Text}” at {Next.Position} was not expected");
}
