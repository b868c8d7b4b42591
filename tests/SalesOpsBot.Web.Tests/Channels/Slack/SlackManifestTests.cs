using SalesOpsBot.Web.Channels.Slack.Manifests;
using SalesOpsBot.Web.CommandLine;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

public class SlackManifestTests
{
    private static readonly Uri Address = new("https://bot.example.com");

    [Theory]
    [InlineData("manifest.json", false)]
    [InlineData("manifest.socket.json", true)]
    public void Manifest_InTheRepository_IsTheOneThatTheProgramPrints(string file, bool isSocket) =>
        Assert.Equal(File.ReadAllText(Path.Combine(SlackKit.Root, "manifest", "slack", file)).TrimEnd(), SlackManifestCommand.Write(Address, isSocket));

    [Fact]
    public void Methods_ThatTheCodeCalls_AreThoseThatTheScopesAreFor()
    {
        var source = string.Concat(Directory.EnumerateFiles(Path.Combine(SlackKit.Root, "src", "SalesOpsBot.Web", "Channels", "Slack"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith("SlackScopes.cs", StringComparison.Ordinal)).Select(File.ReadAllText));
        Assert.All(SlackScopes.OfMethods.Keys, method => Assert.Contains($"\"{method}\"", source, StringComparison.Ordinal));
        var called = System.Text.RegularExpressions.Regex.Matches(source, "\"((?:chat|views|users|conversations|assistant|auth|files)\\.[A-Za-z.]+[A-Za-z])\"").Select(m => m.Groups[1].Value).Distinct();
        Assert.Empty(called.Except(SlackScopes.OfMethods.Keys));
    }

    [SkippableTheory]
    [InlineData("manifest.json", "http")]
    [InlineData("manifest.socket.json", "socket")]
    public void Manifest_IsSoundToTheChecker(string file, string mode)
    {
        var result = SlackKit.Run("check-manifest.mjs", Path.Combine(SlackKit.Root, "manifest", "slack", file), "--mode", mode, "--methods", string.Join(',', SlackScopes.OfMethods.Keys));
        Assert.True(result.ExitCode == 0, result.Output);
    }
}
