using System.Text;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Tests.Security;

public class WholeTextTests
{
    [Theory]
    [InlineData("""{"a":"hello"}""", "hello")]
    [InlineData("""{"a":"\u00e9\ud83d\ude00x"}""", "é😀x")]
    [InlineData("""{"a":"\ud83d"}""", "\ufffd")]
    [InlineData("""{"a":"\ude00\ud83d"}""", "\ufffd\ufffd")]
    [InlineData("""{"a":"\ud83d\ud83d\ude00"}""", "\ufffd😀")]
    [InlineData("""{"a":"\\ud83d"}""", "\\ud83d")]
    [InlineData("""{"a":"\\\ud83d"}""", "\\\ufffd")]
    public void HalfPairs_BecomeTheReplacementCharacter_AndNothingElseChanges(string json, string expected) =>
        Assert.Equal(expected, (string?)JsonNode.Parse(WholeText.Of(Encoding.UTF8.GetBytes(json)).Span)!["a"]);

    [Fact]
    public void BytesThatAreNoText_BecomeTheReplacementCharacter() =>
        Assert.Equal("a\ufffdb", (string?)JsonNode.Parse(WholeText.Of((byte[])[.. "{\"a\":\"a"u8, 0xDB, .. "b\"}"u8]).Span)!["a"]);

    [Fact]
    public void TextThatIsWhole_IsNotCopied()
    {
        ReadOnlyMemory<byte> json = "{}"u8.ToArray();
        Assert.Equal(json, WholeText.Of(json));
    }
}
