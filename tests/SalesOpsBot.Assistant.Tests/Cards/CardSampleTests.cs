using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>The sample data beside a card is what the card's record makes of an answer, so that the Designer shows what people get.</summary>
public sealed class CardSampleTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Cards => new(SampleCards.All.Keys);

    [Theory]
    [MemberData(nameof(Cards))]
    public void Sample_OfACard_IsWhatItsRecordGives(string card)
    {
        var made = SampleCards.All[card];
        var kept = Path.Combine(CardFiles.Folder, $"{card}.sample.json");
        var sample = File.Exists(kept) ? JsonNode.Parse(File.ReadAllText(kept)) : null;
        if (JsonNode.DeepEquals(sample, made)) return;

        var proposed = Path.Combine(RepositoryRoot.Path, "artifacts", "cards", $"{card}.sample.json");
        Directory.CreateDirectory(Path.GetDirectoryName(proposed)!);
        File.WriteAllText(proposed, made.ToJsonString(Readable) + "\n");
        Assert.Fail($"{kept} is not what the card's record gives. If the record is right, copy {proposed} over it.");
    }

    [Fact]
    public void Sample_OfEveryCard_Exists() => Assert.Equal(SampleCards.All.Keys.Order(), CardFiles.All.Select(card => card.Name).Order());
}
