using System.Reflection;
using System.Text.RegularExpressions;

namespace SalesOpsBot.Web.Tests.HostileInput;

/// <summary>Every pattern of the program against texts that make a bad one go on for ever.</summary>
public class PatternTests
{
    private const int Length = 5_000;
    private static readonly TimeSpan Hangs = TimeSpan.FromSeconds(10);

    private static readonly string[] Repeated = ["a", "A", "1", " ", "a ", "1 ", "1,", "111,", "1.", "a.", "a-", "-", "_", "@", "a@", "<", "<a", "</", "(", "{{DATE(", "[", "]", "\n", ".", "'", "x'", "of ", "over ", "the ", "*", "|", "e", "\u0301", "\r\n", "L-1", "last ", "points ", "2017-", "Jan ", "1st of "];

    public static IEnumerable<object[]> Patterns => new[] { "SalesOpsBot.Sales", "SalesOpsBot.Data", "SalesOpsBot.Assistant", "SalesOpsBot.Web" }
        .SelectMany(name => Assembly.Load(name).GetTypes())
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Select(method => (Name: $"{type.Name}.{method.Name}", Pattern: method.GetCustomAttribute<GeneratedRegexAttribute>())))
        .Where(found => found.Pattern is not null)
        .Select(found => new object[] { found.Name, found.Pattern!.Pattern, found.Pattern.Options });

    [Theory]
    [MemberData(nameof(Patterns))]
    public void NoPattern_CanBeMadeToGoOnForEver(string name, string pattern, RegexOptions options)
    {
        var regex = new Regex(pattern, options, Hangs);
        foreach (var part in Repeated)
        {
            var text = string.Concat(Enumerable.Repeat(part, Length / part.Length));
            foreach (var end in new[] { "!", " x" }) Assert.True(regex.Count(text + end) >= 0, name);
        }
    }
}
