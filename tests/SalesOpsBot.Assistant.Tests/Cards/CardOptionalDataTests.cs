using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>What a card's record may leave out, its template can do without.</summary>
public sealed partial class CardOptionalDataTests
{
    private static readonly CardLibrary Library = new(Options.Create(new AssistantOptions { CardsFolder = CardFiles.Folder }), PhraseShelf.Empty);

    public static IEnumerable<object[]> Optional =>
        from type in typeof(IFramedCard).Assembly.GetTypes()
        where typeof(IFramedCard).IsAssignableFrom(type) && !type.IsInterface
        from property in type.GetProperties()
        where MayBeLeftOut(property)
        select new object[] { CardOf(type), JsonName(property.Name) };

    [Theory]
    [MemberData(nameof(Optional))]
    public void Card_WithoutAnOptionalValue_IsWhole(string card, string property)
    {
        var data = CardFiles.All.Single(c => c.Name == card).Sample.DeepClone().AsObject();
        data.Remove(property);
        Assert.NotEmpty(Library.Expand(card, data)["fallbackText"]!.GetValue<string>());
    }

    [Fact]
    public void Forecast_WithoutAQuota_IsAmongThem() => Assert.Contains(Optional, row => row is ["forecast", "quota"]);

    private static bool MayBeLeftOut(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static string CardOf(Type type) => Capital().Replace(type.Name[..^"Card".Length], m => (m.Index > 0 ? "-" : "") + m.Value.ToLowerInvariant());

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
