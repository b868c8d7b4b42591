using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SalesOpsBot.Testing;
using SalesOpsBot.Web.Channels.Slack;
using SalesOpsBot.Web.Channels.Slack.Doors;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

public class SlackSignatureTests
{
    // Slack's own worked example.
    private const long At = 1531420618;
    private const string Body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private readonly ManualClock _clock = new(DateTimeOffset.FromUnixTimeSeconds(At));

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(-300, true)]
    [InlineData(301, false)]
    [InlineData(-301, false)]
    public void SlacksExample_IsGenuineForFiveMinutesToEitherSide(int seconds, bool isGenuine)
    {
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal(isGenuine, IsGenuine(Headers("1531420618", Signature)));
    }

    [Theory]
    [InlineData("1531420618", "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("1531420618", "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("1531420618", "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b5")]
    [InlineData("1531420618", "v0=zz114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("1531420618", "v0=")]
    [InlineData("1531420619", Signature)]
    [InlineData(" 1531420618", Signature)]
    [InlineData("+1531420618", Signature)]
    [InlineData("0x5b47", Signature)]
    [InlineData("1e9", Signature)]
    [InlineData("999999999999", Signature)]
    [InlineData("", Signature)]
    public void Headers_OfAnotherForm_AreNotGenuine(string timestamp, string signature) => Assert.False(IsGenuine(Headers(timestamp, signature)));

    [Fact]
    public void Headers_GivenTwiceOrNotAtAll_AreNotGenuine()
    {
        var twice = Headers("1531420618", Signature);
        twice["X-Slack-Signature"] = new(new[] { Signature, Signature });
        Assert.False(IsGenuine(twice));
        Assert.False(IsGenuine(new HeaderDictionary()));
    }

    [Fact]
    public void Body_ChangedByAByte_IsNotGenuine() => Assert.False(IsGenuine(Headers("1531420618", Signature), Body + " "));

    [Fact]
    public void Secret_OfBefore_IsStillGood() =>
        Assert.True(IsGenuine(Headers("1531420618", Signature), options: new() { SigningSecret = "new", PreviousSigningSecret = SlackBot.Secret }));

    [Fact]
    public void Secret_Missing_MakesNothingGenuine() => Assert.False(IsGenuine(Headers("1531420618", SlackBot.Sign("1531420618", Body, "")), options: new()));

    private bool IsGenuine(IHeaderDictionary headers, string body = Body, SlackOptions? options = null) =>
        new SlackSignature(new Settings(options ?? new() { SigningSecret = SlackBot.Secret }), _clock).IsGenuine(headers, Encoding.UTF8.GetBytes(body));

    private static HeaderDictionary Headers(string timestamp, string signature) => new() { ["X-Slack-Request-Timestamp"] = timestamp, ["x-slack-signature"] = signature };

    private sealed class Settings(SlackOptions options) : IOptionsMonitor<SlackOptions>
    {
        public SlackOptions CurrentValue => options;

        public SlackOptions Get(string? name) => options;

        public IDisposable? OnChange(Action<SlackOptions, string?> listener) => null;
    }
}
