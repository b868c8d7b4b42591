using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.CommandLine;

namespace SalesOpsBot.Web.Tests.CommandLine;

public sealed class ManifestCommandTests : IDisposable
{
    private const string AppId = "11111111-2222-3333-4444-555555555555";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Manifest_ForAnAppAndAHost_PacksThemWithBothIcons()
    {
        await PackAsync();
        var manifest = JsonNode.Parse(await File.ReadAllTextAsync(Unpacked("manifest.json")))!;
        Assert.Equal(AppId, (string?)manifest["id"]);
        Assert.Equal(AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("bot.example.com", (string?)manifest["validDomains"]![0]);
        Assert.DoesNotContain("{{", manifest.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal((192, 192), Size("color.png"));
        Assert.Equal((32, 32), Size("outline.png"));
        Assert.Equal(3, _folder.GetDirectories().Single().GetFiles().Length);
    }

    [SkippableFact]
    public async Task Manifest_FitsMicrosoftsSchema()
    {
        Skip.If(NodeScript.NodeModules is null, NodeScript.Missing);
        await PackAsync();
        var verdict = Assert.Single(await NodeScript.RunAsync("CommandLine/validate-manifest.mjs", Unpacked("manifest.json")));
        Assert.True((bool)verdict["isValid"]!, verdict.ToJsonString());
    }

    [Fact]
    public async Task Manifest_EveryPrompt_IsUnderstood()
    {
        await PackAsync();
        var lists = JsonNode.Parse(await File.ReadAllTextAsync(Unpacked("manifest.json")))!["bots"]![0]!["commandLists"]!.AsArray();
        using var bot = new BotUnderTest { Database = KnownPeople.Database };
        bot.WaitUntilReady();
        var org = await bot.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        var viewer = new Viewer(org.Named("Olivia Bennett").Single(), org, bot.Clock.GetUtcNow());
        foreach (var prompt in lists.SelectMany(list => list!["commands"]!.AsArray()).Select(command => (string)command!["title"]!).Distinct())
        {
            var reply = await bot.Services.GetRequiredService<ISalesAssistant>().AnswerAsync(new(viewer, $"test:{prompt}", prompt), CancellationToken.None);
            Assert.True(reply.Tools.Count > 0, $"“{prompt}” is not understood.");
        }
    }

    [Theory]
    [InlineData("not-a-guid", "bot.example.com")]
    [InlineData(AppId, "https://bot.example.com")]
    [InlineData(AppId, "bot.example.com:443")]
    [InlineData(AppId, "127.0.0.1")]
    public async Task Manifest_AppOrHostMakesNoSense_WritesNothing(string appId, string host)
    {
        Assert.Equal(2, await RunAsync(appId, host));
        Assert.Empty(_folder.GetFiles());
    }

    private string Zip => Path.Combine(_folder.FullName, "app.zip");

    private string Unpacked(string file) => Path.Combine(_folder.FullName, "app", file);

    private Task<int> RunAsync(string appId, string host) => SalesCommandLine.RunAsync(["manifest", "--app-id", appId, "--host", host, "--out", Zip]);

    private async Task PackAsync()
    {
        Assert.Equal(0, await RunAsync(AppId, "bot.example.com"));
        await ZipFile.ExtractToDirectoryAsync(Zip, Path.Combine(_folder.FullName, "app"));
    }

    private (int Width, int Height) Size(string file)
    {
        var header = File.ReadAllBytes(Unpacked(file)).AsSpan(16, 8);
        return (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
    }
}
