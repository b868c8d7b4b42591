using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Tests.Language.Words;

public sealed class WordReaderTests
{
    [Fact]
    public void Read_EmojiWithAMarkBehindIt_LeavesNoEmptyWord()
    {
        var words = WordReader.Read("thanks ❤\uFE0F my forecast");

        Assert.Equal(["thanks", "my", "forecast"], words.Select(w => w.Text));
    }

    [Theory]
    [InlineData("change it by -500", "change it by − 500")]
    [InlineData("5 - 10k", "5 - 10k")]
    [InlineData("Acme - 500", "acme - 500")]
    [InlineData("co-founder", "co founder")]
    [InlineData("worth .5m.", "worth 0.5m")]
    [InlineData("2½ days", "2 1/2 days")]
    [InlineData("１２，５ for 3", "12,5 for 3")]
    [InlineData("ids 11,12,13", "ids 11 , 12 , 13")]
    [InlineData("USD99.50 each", "usd99.50 each")]
    [InlineData("version v1.2", "version v1 , 2")]
    [InlineData("in the U.S. for ₹500", "in the us for ₹ 500")]
    [InlineData("on 2017-10-03 at 10:30", "on 2017-10-03 at 10:30")]
    public void Read_FiguresAndSigns_KeepTogetherWhatIsOneNumber(string text, string expected) => Assert.Equal(expected, string.Join(' ', WordReader.Read(text).Select(w => w.Text)));
}
