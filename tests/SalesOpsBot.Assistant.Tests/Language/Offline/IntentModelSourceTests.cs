using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Offline;

namespace SalesOpsBot.Assistant.Tests.Language.Offline;

public sealed class IntentModelSourceTests : IDisposable
{
    private static readonly string[] Question = ["what", "is", "my", "forecast"];

    private readonly string _folder = Directory.CreateTempSubdirectory("salesopsbot-model-").FullName;

    private string Kept => Path.Combine(_folder, "deep", "understanding.model");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Get_SecondTime_ReadsTheSameModelFromTheFile()
    {
        var trained = IntentModelSource.Get(Small(), Kept);
        var written = File.GetLastWriteTimeUtc(Kept);

        var kept = IntentModelSource.Get(Small(), Kept);

        Assert.Equal(written, File.GetLastWriteTimeUtc(Kept));
        Assert.Equal(trained.Judge(Question).Top, kept.Judge(Question).Top);
        Assert.Equal(trained.Judge(Question).Confidence, kept.Judge(Question).Confidence, 2);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(2000)]
    public void Get_FileCutShort_TrainsAgain(int length)
    {
        IntentModelSource.Get(Small(), Kept);
        File.WriteAllBytes(Kept, File.ReadAllBytes(Kept)[..length]);

        var model = IntentModelSource.Get(Small(), Kept);

        Assert.Equal("get_forecast", model.Judge(Question).Top);
        Assert.True(new FileInfo(Kept).Length > length);
    }

    [Fact]
    public void Get_FileWithAWrongByte_TrainsAgain()
    {
        IntentModelSource.Get(Small(), Kept);
        var bytes = File.ReadAllBytes(Kept);
        bytes[^100] ^= 0x55;
        File.WriteAllBytes(Kept, bytes);

        Assert.Equal("get_forecast", IntentModelSource.Get(Small(), Kept).Judge(Question).Top);
        Assert.NotEqual(bytes, File.ReadAllBytes(Kept));
    }

    [Fact]
    public void Get_OtherExamples_TrainsAgain()
    {
        IntentModelSource.Get(Small(), Kept);

        var model = IntentModelSource.Get(Small("say good day"), Kept);

        Assert.Equal("help", model.Judge(["say", "good", "day"]).Top);
    }

    [Fact]
    public void Get_ManyAtOnce_AllGetAModelAndTheFileIsWhole()
    {
        Parallel.For(0, 4, _ => Assert.Equal("get_forecast", IntentModelSource.Get(Small(), Kept).Judge(Question).Top));

        Assert.Equal([Kept], Directory.GetFiles(Path.GetDirectoryName(Kept)!));
    }

    [Fact]
    public void Get_NowhereToKeepIt_TrainsAllTheSame()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "in the way");

        Assert.Equal("get_forecast", IntentModelSource.Get(Small(), Path.Combine(file, "understanding.model")).Judge(Question).Top);
    }

    private static PromptLibrary Small(params string[] moreHelp) => new(
        [
            Tool("get_forecast", "what is my forecast", "forecast for {period}", "will I hit quota", "where will we land", "expected revenue"),
            Tool("get_pipeline", "show my pipeline", "open pipeline", "pipeline by stage", "how much is open", "value of open deals"),
            Tool("list_deals", "list my deals", "deals closing {period}", "top deals", "lost deals", "deals with {account}"),
            Tool("help", ["help", "what can you do", "hello", "thanks", "examples please", .. moreHelp]),
        ],
        []);

    private static ToolPrompt Tool(string name, params string[] examples) => new(name, name, new Dictionary<string, string>(), examples);
}
