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
}
